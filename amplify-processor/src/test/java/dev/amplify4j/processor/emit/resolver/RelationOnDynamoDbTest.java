package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.ir.Backend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Relations once more, on the sandbox's engine and DynamoDB Local, which sorts. */
class RelationOnDynamoDbTest extends RelationTest {
    @Override
    RunningBackend open(Backend backend) {
        return new DynamoDbBackend(backend);
    }

    @Test
    void sortsCommentsEitherWay() {
        storeComments("Comment", "blogId");
        List<String> descending = new ArrayList<>(comments(Map.of("sortDirection", "DESC")));
        Collections.reverse(descending);
        assertThat(descending)
                .hasSize(2)
                .isEqualTo(comments(Map.of("sortDirection", "ASC")))
                .isEqualTo(comments(Map.of()));
    }

    private List<String> comments(Map<String, String> arguments) {
        return backend.call(Caller.BOB, "Blog.comments", arguments, Map.of("id", "1"))
                .ids();
    }
}
