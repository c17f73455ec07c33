import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Model;

/** A note that lives in no package. */
@Model
@Auth(allow = Allow.OWNER)
public record Note(String id, String text) {}
