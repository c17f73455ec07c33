/** Code of no package that uses the client. */
public final class Notes {
    private Notes() {}

    static int count(AmplifyClient amplify) {
        return amplify.models().note().list().items().size();
    }
}
