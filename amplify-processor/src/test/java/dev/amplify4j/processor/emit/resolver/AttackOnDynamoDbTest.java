package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Backend;

/** The attacks once more, on the sandbox's engine and DynamoDB Local. */
class AttackOnDynamoDbTest extends AttackTest {
    @Override
    RunningBackend open(Backend backend) {
        return new DynamoDbBackend(backend);
    }
}
