package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * Everything that one compilation declares, and what it keeps from earlier ones.
 *
 * @param models types with {@code @Model}
 * @param places annotations on other elements
 */
public record Declarations(List<ModelDecl> models, List<PlaceDecl> places) {
    /** Copies the lists. */
    public Declarations {
        models = List.copyOf(models);
        places = List.copyOf(places);
    }
}
