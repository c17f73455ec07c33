package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import java.util.List;
import java.util.stream.Stream;

/** The arguments of fields that answer pages of a model. */
final class PageArguments {
    private PageArguments() {}

    static List<FieldDefinition> unsorted(Model model) {
        return List.of(
                FieldDefinition.of("filter", Names.filterInput(model)),
                FieldDefinition.of("limit", "Int"),
                FieldDefinition.of("nextToken", "String"));
    }

    static List<FieldDefinition> sorted(Model model) {
        return Stream.concat(
                        Stream.of(FieldDefinition.of("sortDirection", "ModelSortDirection")), unsorted(model).stream())
                .toList();
    }
}
