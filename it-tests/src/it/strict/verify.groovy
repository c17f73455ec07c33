def emitted = new File(basedir, 'target/classes/META-INF/amplify')
for (file in ['schema.graphql', 'model-introspection.json', 'plan.json']) {
    assert new File(emitted, file).isFile() : "${file} was not emitted"
}
assert new File(emitted, 'schema.graphql').text.contains('type Blog')
assert new File(basedir, 'target/classes/com/acme/blog/BlogModel.class').isFile() : 'the client was not compiled'
