package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Backend;

/** Relations once more, on the sandbox's engine and DynamoDB Local. */
class RelationOnDynamoDbTest extends RelationTest {
    @Override
    RunningBackend open(Backend backend) {
        return new DynamoDbBackend(backend);
    }
}
