package dev.amplify4j.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private static final KeyAttribute ID = new KeyAttribute("id", KeyAttribute.Type.S);

    @Test
    void readsBackWhatItWrote() throws IOException {
        Plan plan = plan();

        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
    }

    @Test
    void refusesAPlanOfAnotherFormat() {
        String json = PlanJson.write(plan()).replace("\"formatVersion\": 1", "\"formatVersion\": 2");

        assertThatThrownBy(() -> PlanJson.read(json))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format version 2");
    }

    @Test
    void refusesWhatIsNoPlan() {
        for (String text : List.of(
                "", "null", "[]", "{}", "{\"formatVersion\": 1}", "not json", "{\"formatVersion\":1,\"x\":2}")) {
            assertThatThrownBy(() -> PlanJson.read(text)).as(text).isInstanceOf(IOException.class);
        }
    }

    private static Plan plan() {
        return new Plan(
                Plan.FORMAT_VERSION,
                new Api(
                        "amplifyData",
                        AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                        List.of(AuthenticationType.API_KEY, AuthenticationType.AWS_IAM),
                        30,
                        List.of(EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN)),
                List.of(new Table(
                        "Post",
                        new KeySchema(ID, null),
                        List.of(new GlobalSecondaryIndex(
                                "postsByViews",
                                new KeySchema(new KeyAttribute("views", KeyAttribute.Type.N), ID),
                                GlobalSecondaryIndex.ProjectionType.ALL,
                                List.of())))),
                List.of(new DataSource.None(DataSource.None.NAME), new DataSource.DynamoDb("PostTable", "Post")),
                List.of(Resolver.unit(
                        "Query", "getPost", "resolvers/Query.getPost.js", "PostTable", List.of("GetItem"))),
                List.of(new IdentityPoolGrant(IdentityPoolGrant.Role.UNAUTHENTICATED, "Query", "getPost")));
    }
}
