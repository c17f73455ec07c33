def emitted = new File(basedir, 'target/classes/META-INF/amplify')
for (file in ['schema.graphql', 'model-introspection.json', 'plan.json']) {
    assert new File(emitted, file).isFile() : "${file} was not emitted"
}
assert new File(emitted, 'schema.graphql').text.contains('type Note')
assert new File(basedir, 'target/classes/NoteModel.class').isFile() : 'the client was not compiled'
