/** What the processor wrote in one of the builds: each file's path and content. */
def written(File build) {
    def files = [:]
    for (root in ['classes/META-INF/amplify', 'generated-sources/annotations/com/acme/blog']) {
        new File(build, root).eachFileRecurse(groovy.io.FileType.FILES) { files[build.toPath().relativize(it.toPath()).toString()] = it.text }
    }
    return files
}

def alone = written(new File(basedir, 'target/alone'))
assert alone.size() > 5
for (build in ['first', 'last', 'old-libraries']) {
    assert written(new File(basedir, "target/${build}")) == alone : "${build} gave other files than alone"
}
for (build in ['first', 'last']) {
    for (type in ['AutoValue_Price', 'ImmutableAddress', 'DaggerShop', '$Counter$Definition', 'Customer_', 'QCustomer', 'PricesImpl']) {
        assert new File(basedir, "target/${build}/classes/com/acme/others/${type}.class").isFile() : "${type} is missing in ${build}"
    }
}
