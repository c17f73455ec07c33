package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.ScriptDecl;
import dev.amplify4j.schema.decl.TypeDecl;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Takes down interfaces of custom operations. */
public final class OperationsReader {
    private static final String HANDLER = "Handler";

    private final Elements elements;
    private final SourceRefs sources;
    private final AnnotationReader annotations;
    private final Scripts scripts;
    private final HandlerTypes handlerTypes;

    /**
     * A reader of one compilation.
     *
     * @param elements the compiler's view of its program
     * @param sources where places in the source are registered
     * @param filer finds resources that handlers name
     */
    public OperationsReader(Elements elements, SourceRefs sources, Filer filer) {
        this.elements = elements;
        this.sources = sources;
        this.annotations = new AnnotationReader(sources);
        this.scripts = new Scripts(filer);
        this.handlerTypes = new HandlerTypes(elements);
    }

    /**
     * Whether custom operations can be read now.
     *
     * @param type a type with {@code @Operations}
     * @return false when a type that they mention does not exist yet, as another processor may write it in a later round
     */
    public static boolean isComplete(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .allMatch(method -> !TypeReader.isUnresolved(method.getReturnType())
                        && method.getParameters().stream().noneMatch(p -> TypeReader.isUnresolved(p.asType()))
                        && method.getAnnotationMirrors().stream().noneMatch(AnnotationReader::isUnresolved));
    }

    /**
     * Takes down custom operations.
     *
     * @param type a type with {@code @Operations}
     * @return the declaration
     */
    public OperationsDecl operations(TypeElement type) {
        TypeFacts facts = TypeFacts.of(type, elements);
        List<MethodDecl> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(this::method)
                .toList();
        List<AnnotationDecl> handlers =
                methods.stream().flatMap(m -> m.annotations(HANDLER).stream()).toList();
        return new OperationsDecl(
                sources.of(type, null, null),
                facts.packageName(),
                facts.nestedName(),
                facts.shape(),
                facts.visibility(),
                facts.generic(),
                annotations.read(type, type.getAnnotationMirrors()),
                methods,
                texts(handlers, "type")
                        .map(handlerTypes::read)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                texts(handlers, "js").map(this::script).toList());
    }

    private MethodDecl method(ExecutableElement method) {
        Javadoc doc = Javadoc.parse(elements.getDocComment(method));
        return new MethodDecl(
                sources.of(method, null, null),
                method.getSimpleName().toString(),
                answer(method),
                method.getParameters().stream().map(p -> parameter(p, doc)).toList(),
                annotations.readTyped(method, method.getReturnType(), method),
                method.getModifiers().contains(Modifier.ABSTRACT),
                !method.getTypeParameters().isEmpty(),
                doc.body());
    }

    private static @Nullable TypeDecl answer(ExecutableElement method) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return null;
        }
        TypeDecl type = TypeReader.read(method.getReturnType());
        return TypeReader.isNullable(method) ? type.asNullable() : type;
    }

    private ComponentDecl parameter(VariableElement parameter, Javadoc doc) {
        String name = parameter.getSimpleName().toString();
        TypeDecl type = TypeReader.read(parameter.asType());
        return new ComponentDecl(
                sources.of(parameter, null, null),
                name,
                TypeReader.isNullable(parameter) ? type.asNullable() : type,
                annotations.readTyped(parameter, parameter.asType(), parameter),
                doc.param(name));
    }

    private ScriptDecl script(String resource) {
        boolean found = scripts.exists(resource);
        return new ScriptDecl(resource, found, found ? List.of() : scripts.neighbours(resource));
    }

    private static Stream<String> texts(List<AnnotationDecl> handlers, String member) {
        return handlers.stream()
                .flatMap(h -> h.texts(member).stream())
                .distinct()
                .sorted();
    }
}
