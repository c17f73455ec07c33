package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Handler;
import dev.amplify4j.annotations.Mutation;
import dev.amplify4j.annotations.Operations;
import dev.amplify4j.annotations.Query;
import dev.amplify4j.annotations.Scalar;
import dev.amplify4j.annotations.ScalarType;
import dev.amplify4j.annotations.Subscription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shop does beyond its models. */
@Operations
public interface ShopOperations {
    /** Asks a function. */
    @Query
    @Auth(allow = Allow.AUTHENTICATED)
    @Auth(allow = Allow.PUBLIC_API_KEY)
    @Handler(function = "quote")
    Quote quote(String product, int amount, @Nullable Category category, @Nullable List<String> codes);

    /** Gives back the headers of the request. */
    @Query
    @Auth(allow = Allow.PUBLIC_API_KEY)
    @Handler(js = "handlers/headers.js")
    @Scalar(ScalarType.JSON)
    String headers();

    /** Runs a script on the table of products. */
    @Mutation
    @Auth(allow = Allow.AUTHENTICATED)
    @Handler(js = "handlers/restock.js", dataSource = "Product")
    @Nullable
    Product restock(@Scalar(ScalarType.ID) String id, int by);

    /** Hears of it. */
    @Subscription(to = "restock")
    @Auth(allow = Allow.AUTHENTICATED)
    @Nullable
    Product onRestock();

    /** Hears of notices that begin with a word, which may be in a header. */
    @Subscription(to = "createNotice")
    @Auth(allow = Allow.PUBLIC_API_KEY)
    @Handler(js = "handlers/onNoticeAbout.js")
    @Nullable
    Notice onNoticeAbout(@Nullable String word);
}
