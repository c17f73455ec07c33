/** A user who writes modules. */
module com.acme.blog {
    requires dev.amplify4j.annotations;
    requires dev.amplify4j.runtime;
    requires org.jspecify;
    requires java.compiler;

    exports com.acme.blog;
}
