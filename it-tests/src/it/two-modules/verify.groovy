def people = new File(basedir, 'people/target/classes/META-INF/amplify/schema.graphql').text
assert people.contains('type Author') && !people.contains('type Blog')

def blog = new File(basedir, 'blog/target/classes/META-INF/amplify/schema.graphql').text
for (part in ['type Blog', 'type Author', 'enum Role', 'author: Author']) {
    assert blog.contains(part) : "${part} is missing"
}
assert !new File(basedir, 'blog/target/classes/com/acme/people').exists() : 'the client of the other module was written again'
