package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import graphql.language.InputValueDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The arguments of fields that answer pages of a model. */
final class PageArguments {
    private PageArguments() {}

    static List<InputValueDefinition> unsorted(Model model) {
        return List.of(
                Sdl.input("filter", Names.filterInput(model)),
                Sdl.input("limit", "Int"),
                Sdl.input("nextToken", "String"));
    }

    static List<InputValueDefinition> sorted(Model model) {
        return Stream.concat(Stream.of(Sdl.input("sortDirection", "ModelSortDirection")), unsorted(model).stream())
                .toList();
    }
}
