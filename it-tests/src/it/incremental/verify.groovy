def schema = new File(basedir, 'target/classes/META-INF/amplify/schema.graphql').text
for (part in ['type Blog', 'type Comment', 'stars: Int!', 'comments(']) {
    assert schema.contains(part) : "${part} is missing"
}
assert new File(basedir, 'build.log').text.contains('Compiling 1 source file with') : 'the second build compiled more than the change'
