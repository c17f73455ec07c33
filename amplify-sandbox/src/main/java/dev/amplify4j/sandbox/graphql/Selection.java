package dev.amplify4j.sandbox.graphql;

import graphql.language.AstPrinter;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selection sets in AppSync's forms. */
final class Selection {
    private Selection() {}

    /** {@code ctx.info.selectionSetList}: every selected path with slashes, by alias where there is one. */
    static List<String> list(DataFetchingFieldSelectionSet selection) {
        Set<String> paths = new LinkedHashSet<>();
        collect("", selection, paths);
        return List.copyOf(paths);
    }

    private static void collect(String prefix, DataFetchingFieldSelectionSet selection, Set<String> paths) {
        for (SelectedField field : selection.getImmediateFields()) {
            String path = prefix + field.getResultKey();
            paths.add(path);
            collect(path + "/", field.getSelectionSet(), paths);
        }
    }

    /** {@code ctx.info.selectionSetGraphQL}: the selection set as text; empty for a leaf. */
    static String graphql(DataFetchingEnvironment env) {
        SelectionSet selection = env.getField().getSelectionSet();
        return selection == null ? "" : AstPrinter.printAst(selection);
    }

    /**
     * What is selected of a completed result, by field names instead of aliases.
     *
     * @param completed a result whose objects are keyed by alias or name
     * @param selection what was selected of it
     * @return the same data keyed by name
     */
    static @Nullable Object byName(@Nullable Object completed, DataFetchingFieldSelectionSet selection) {
        if (completed instanceof List<?> list) {
            List<@Nullable Object> result = new ArrayList<>(list.size());
            list.forEach(element -> result.add(byName(element, selection)));
            return result;
        }
        if (!(completed instanceof Map<?, ?> object)) {
            return completed;
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (SelectedField field : selection.getImmediateFields()) {
            if (object.containsKey(field.getResultKey())) {
                result.putIfAbsent(field.getName(), byName(object.get(field.getResultKey()), field.getSelectionSet()));
            }
        }
        return result;
    }

    /**
     * The part of an error's data that the request selected: AppSync does not answer what was not asked for.
     *
     * @param data data of a resolver's error, keyed by field names
     * @param selection what was selected of the field
     * @return the selected part; objects only, other data as it is
     */
    static @Nullable Object selected(@Nullable Object data, DataFetchingFieldSelectionSet selection) {
        if (!(data instanceof Map<?, ?> object)) {
            return data instanceof List<?> list
                    ? list.stream().map(element -> selected(element, selection)).toList()
                    : data;
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (SelectedField field : selection.getImmediateFields()) {
            if (object.containsKey(field.getName())) {
                result.put(field.getName(), selected(object.get(field.getName()), field.getSelectionSet()));
            }
        }
        return result;
    }
}
