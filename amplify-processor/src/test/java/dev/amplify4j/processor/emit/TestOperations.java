package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Invocation;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Script;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.List;
import java.util.Set;

/** The blog with custom operations: each takes and gives text. */
public final class TestOperations {
    public static final Role USERS = new Role(Strategy.AUTHENTICATED, AuthorizationMode.USER_POOL, null, null, null);
    public static final Role GUESTS = new Role(Strategy.GUEST, AuthorizationMode.IAM, null, null, null);
    public static final Role API_KEY = new Role(Strategy.API_KEY, AuthorizationMode.API_KEY, null, null, null);

    private TestOperations() {}

    /** The blog with these custom operations and the functions that they name. */
    public static Backend blogWith(CustomOperation... operations) {
        Backend blog = BlogBackend.blog();
        List<FunctionDefinition> functions = List.of(operations).stream()
                .flatMap(operation -> operation.handlers().stream())
                .filter(Invocation.class::isInstance)
                .map(handler -> ((Invocation) handler).function())
                .distinct()
                .map(name -> new FunctionDefinition(name, null, false, Set.of()))
                .toList();
        return new Backend(blog.api(), blog.models(), List.of(), List.of(), List.of(operations), functions);
    }

    /** A custom operation {@code (content: String): String}. */
    public static CustomOperation operation(Kind kind, String name, List<Role> roles, Handler... handlers) {
        FieldType text = FieldType.of(Scalar.STRING, false);
        JavaType string = new JavaType("java.lang.String");
        return new CustomOperation(
                kind,
                name,
                new JavaName("com.acme", "BlogOperations"),
                name,
                List.of(new CustomOperation.Argument(
                        "content", text, new JavaComponent("content", string, JavaComponent.Container.NONE), "")),
                text,
                new JavaComponent(name, string, JavaComponent.Container.NONE),
                List.of(),
                roles,
                List.of(handlers),
                kind == Kind.SUBSCRIPTION ? List.of("createBlog") : List.of(),
                "");
    }

    /** The blog with a query that has a description, and so has the second of its arguments. */
    public static Backend described(String description) {
        CustomOperation plain = operation(Kind.QUERY, "echo", List.of(USERS), function("echo"));
        CustomOperation.Argument content = plain.arguments().get(0);
        return blogWith(new CustomOperation(
                plain.kind(),
                plain.name(),
                plain.declaringType(),
                plain.methodName(),
                List.of(
                        content,
                        new CustomOperation.Argument("more", content.type(), content.parameter(), description)),
                plain.answer(),
                plain.javaAnswer(),
                plain.rules(),
                plain.roles(),
                plain.handlers(),
                plain.mutations(),
                description));
    }

    /** A function that answers. */
    public static Handler function(String name) {
        return new Invocation(name, false);
    }

    /** A function that nobody waits for. */
    public static Handler event(String name) {
        return new Invocation(name, true);
    }

    /** A user's script on the table of a model. */
    public static Handler script(String resource, String model) {
        return new Script(resource, model, null);
    }

    /** A user's script on no table. */
    public static Handler script(String resource) {
        return new Script(resource, null, null);
    }
}
