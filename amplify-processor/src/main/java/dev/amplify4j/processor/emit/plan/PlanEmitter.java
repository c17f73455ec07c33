package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Emits {@code plan.json}: tables, data sources and resolvers of the API. */
public final class PlanEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        return Stream.of(new Artifact.Resource(Plan.RESOURCE, PlanJson.write(plan(backend))));
    }

    private static Plan plan(Backend backend) {
        List<Resolver> resolvers = Resolvers.of(backend);
        return new Plan(
                Plan.FORMAT_VERSION,
                ApiSettings.of(backend),
                Tables.of(backend),
                dataSources(backend, resolvers),
                resolvers,
                IdentityPoolGrants.of(backend),
                Functions.of(backend),
                Functions.grants(backend));
    }

    private static List<DataSource> dataSources(Backend backend, List<Resolver> resolvers) {
        boolean none = resolvers.stream()
                .flatMap(resolver -> resolver.steps().stream())
                .anyMatch(step -> step.dataSource().equals(DataSource.None.NAME));
        Stream<DataSource> tables = backend.models().stream()
                .map(model -> new DataSource.DynamoDb(ResourceNames.dataSource(model), model.name()));
        Stream<DataSource> others = none ? Stream.of(new DataSource.None(DataSource.None.NAME)) : Stream.empty();
        return Stream.of(tables, Functions.dataSources(backend), others)
                .flatMap(sources -> sources)
                .sorted(Comparator.comparing(DataSource::name))
                .toList();
    }
}
