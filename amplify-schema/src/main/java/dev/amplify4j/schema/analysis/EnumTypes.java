package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.Comparator;
import java.util.List;

/** The enums of a backend. */
final class EnumTypes {
    private EnumTypes() {}

    /** Reports enums that generated code cannot see. */
    static void check(List<EnumDecl> enums, Problems problems) {
        for (EnumDecl type : enums) {
            if (type.visibility() == Visibility.PRIVATE) {
                problems.add(
                        Code.AMP1002,
                        type.source(),
                        "generated code cannot see " + type.nestedName()
                                + ": it, or a type around it, is private or protected",
                        "Make it public or package-private");
            }
        }
    }

    /** The enums, by name. */
    static List<EnumType> of(List<EnumDecl> enums) {
        return enums.stream()
                .map(EnumTypes::enumType)
                .sorted(Comparator.comparing(EnumType::name))
                .toList();
    }

    private static EnumType enumType(EnumDecl type) {
        return new EnumType(
                new JavaName(type.packageName(), type.nestedName()),
                GraphqlNames.of(type),
                type.constants().stream()
                        .map(c -> new EnumType.Constant(GraphqlNames.of(c), c.name(), c.description()))
                        .toList(),
                type.description());
    }
}
