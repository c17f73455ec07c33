package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.resolver.ResolverCode.Body;
import dev.amplify4j.schema.plan.CodeBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the sections of one bundle. What many resolvers have in common is put together once. */
final class CodeSections {
    private final Map<List<Object>, Body> bodies = new HashMap<>();

    /** The section of a resolver or function, under its name in the plan. */
    String of(String name, ResolverCode resolver) {
        Body body = bodies.computeIfAbsent(resolver.common(), c -> resolver.body());
        return CodeBundle.section(name, resolver.text(body));
    }
}
