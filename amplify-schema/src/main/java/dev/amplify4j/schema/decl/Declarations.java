package dev.amplify4j.schema.decl;

import java.util.List;
import java.util.Set;

/**
 * Everything that one compilation declares, and what it keeps from earlier ones.
 *
 * @param models types with {@code @Model}
 * @param customTypes records without {@code @Model} that models, operations or other custom types mention
 * @param enums enums that they mention
 * @param operations interfaces with {@code @Operations}
 * @param packages packages around models and operations whose annotations this project reads, nearest or not
 * @param places annotations on other elements
 * @param foreign canonical names of those models, custom types and enums that belong to other modules
 */
public record Declarations(
        List<RecordDecl> models,
        List<RecordDecl> customTypes,
        List<EnumDecl> enums,
        List<OperationsDecl> operations,
        List<PackageDecl> packages,
        List<PlaceDecl> places,
        Set<String> foreign) {
    /** Copies the collections. */
    public Declarations {
        models = List.copyOf(models);
        customTypes = List.copyOf(customTypes);
        enums = List.copyOf(enums);
        operations = List.copyOf(operations);
        packages = List.copyOf(packages);
        places = List.copyOf(places);
        foreign = Set.copyOf(foreign);
    }

    /**
     * Declarations of models that use scalars alone.
     *
     * @param models types with {@code @Model}
     * @param places annotations on other elements
     */
    public Declarations(List<RecordDecl> models, List<PlaceDecl> places) {
        this(models, List.of(), List.of(), List.of(), List.of(), places, Set.of());
    }
}
