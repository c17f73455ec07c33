package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.processor.emit.cdk.CdkEmitter;
import dev.amplify4j.processor.emit.client.ClientEmitter;
import dev.amplify4j.processor.emit.introspection.IntrospectionEmitter;
import dev.amplify4j.processor.emit.plan.PlanEmitter;
import dev.amplify4j.processor.emit.resolver.ResolverEmitter;
import dev.amplify4j.processor.emit.sdl.SdlEmitter;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What this compilation emits: what its class path can compile, or what {@code -Aamplify.emit} says.
 *
 * @param kinds the kinds of output
 * @param unknown what the option names and nobody knows
 */
record Outputs(Set<Kind> kinds, List<String> unknown) {
    static final String OPTION = "amplify.emit";

    /** The emitters of each kind. */
    private static final Map<Kind, List<Emitter>> EMITTERS = Map.of(
            Kind.RESOURCES,
            List.of(new SdlEmitter(), new IntrospectionEmitter(), new PlanEmitter(), new ResolverEmitter()),
            Kind.CLIENT,
            List.of(new ClientEmitter()),
            Kind.CDK,
            List.of(new CdkEmitter()));

    /** The kinds of output, each with a type that its sources need. */
    enum Kind {
        RESOURCES(""),
        CLIENT("dev.amplify4j.runtime.AmplifyException"),
        CDK("dev.amplify4j.cdk.DataApi");

        private final String neededType;

        Kind(String neededType) {
            this.neededType = neededType;
        }
    }

    /**
     * Chooses the outputs.
     *
     * @param option value of {@code -Aamplify.emit}, such as {@code resources,client}; null when not given
     * @param elements tells what is on the class path
     */
    static Outputs choose(@Nullable String option, Elements elements) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> unknown = new ArrayList<>();
        if (option == null) {
            for (Kind kind : Kind.values()) {
                if (kind.neededType.isEmpty() || elements.getTypeElement(kind.neededType) != null) {
                    kinds.add(kind);
                }
            }
        } else {
            for (String name : option.split(",", -1)) {
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .ifPresentOrElse(kinds::add, () -> unknown.add(name));
            }
        }
        return new Outputs(kinds, unknown);
    }

    /** What the option names and nobody knows, as problems that stand nowhere in the source. */
    List<Problem> problems() {
        return unknown.stream()
                .map(name -> new Problem(
                        Code.AMP1601,
                        SourceRef.ELSEWHERE,
                        "the option -A" + OPTION + " names \"" + name + "\", which is no kind of output",
                        "Name some of resources, client and cdk, with commas between them"))
                .toList();
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** What a kind of output holds; nothing when this compilation does not emit it. */
    Stream<Artifact> emit(Kind kind, Backend backend) {
        return has(kind)
                ? EMITTERS.getOrDefault(kind, List.of()).stream().flatMap(e -> e.emit(backend))
                : Stream.empty();
    }
}
