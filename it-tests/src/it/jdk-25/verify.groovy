def schema = new File(basedir, 'target/classes/META-INF/amplify/schema.graphql')
assert schema.isFile() && schema.text.contains('type Blog')
def client = new File(basedir, 'target/classes/com/acme/blog/BlogModel.class')
assert client.isFile() : 'the client was not compiled'
// The eighth byte of a class file: 69 is Java 25.
assert client.bytes[7] == 69
