// Machines without a JDK 25 skip this project. It is looked for in JAVA_HOME_25 and beside the JDK that runs Maven.
def homes = [System.getenv('JAVA_HOME_25')].findAll().collect { new File(it) }
homes.addAll(new File(System.getProperty('java.home')).canonicalFile.parentFile.listFiles())
def jdk = homes.find {
    def release = new File(it, 'release')
    release.isFile() && release.text.contains('JAVA_VERSION="25') && new File(it, 'bin/javac').isFile()
}
if (jdk == null) {
    return false
}
new File(basedir, 'test.properties').text = "jdk.25 = ${jdk.absolutePath}\n"
return true
