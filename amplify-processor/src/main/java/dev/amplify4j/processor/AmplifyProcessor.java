package dev.amplify4j.processor;

import com.google.auto.service.AutoService;
import dev.amplify4j.schema.problem.Code;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Turns records with {@code @Model} into a schema, resolvers, a deployment plan, a client and CDK constructs.
 *
 * <p>It only runs rounds: sources are written in the round that brings their models, and what speaks of the whole backend
 * in the same round, or, where another processor may bring more, in the first one that brings none; resources in the last.
 * It never throws; a mistake of its own becomes one error.
 */
@AutoService(Processor.class)
public final class AmplifyProcessor extends AbstractProcessor {
    /** With the value {@code true}, what speaks of the whole backend waits for a round without models. */
    static final String WAIT = "amplify.wait";

    private static final String ANNOTATIONS = "dev.amplify4j.annotations.";
    private static final List<String> READ = List.of(
            "Model",
            "Id",
            "Index",
            "Index.Indexes",
            "HasMany",
            "HasOne",
            "BelongsTo",
            "Default",
            "CreatedAt",
            "UpdatedAt",
            "Scalar",
            "Named",
            "StartsWith",
            "EndsWith",
            "Auth",
            "Auth.Rules",
            "Operations",
            "Query",
            "Mutation",
            "Subscription",
            "Handler",
            "Handler.Handlers",
            "DataApi",
            "Projection");

    private @Nullable Compilation compilation;
    /** Whether there was a mistake of our own; what comes after it would be its consequence. */
    private boolean failed;

    /** Made by the compiler. */
    public AmplifyProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new HashSet<>();
        for (String name : READ) {
            types.add(ANNOTATIONS + name);
        }
        return types;
    }

    /** Not by annotation: the JDK reads one by reflection, and makes a class for it. */
    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Outputs.OPTION, WAIT);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation == null) {
            throw new IllegalStateException("process before init or after the last round");
        }
        if (failed) {
            return false;
        }
        try {
            compilation.round(annotations, round);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failed = true;
            StringWriter stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack));
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            Code.AMP1999 + ": this is a bug of the processor. Please report it with this text: "
                                    + stack);
        }
        if (round.processingOver()) {
            compilation = null; // the compiler keeps its processors until it has written the last class
        }
        return false;
    }
}
