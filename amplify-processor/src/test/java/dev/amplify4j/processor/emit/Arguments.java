package dev.amplify4j.processor.emit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads types and arguments of directive SDL. */
final class Arguments {
    private Arguments() {}

    static List<String> texts(Directive directive, String argument) {
        return texts(value(directive, argument));
    }

    static @Nullable String text(Directive directive, String argument) {
        List<String> texts = texts(directive, argument);
        return texts.isEmpty() ? null : texts.get(0);
    }

    static String projectionType(Directive index) {
        List<String> type = texts(member(value(index, "projection"), "type"));
        return type.isEmpty() ? "ALL" : type.get(0);
    }

    static List<String> projected(Directive index) {
        return texts(member(value(index, "projection"), "nonKeyAttributes"));
    }

    /** The texts of a value: one of a string or enum value, several of a list. */
    static List<String> texts(@Nullable Value<?> value) {
        if (value instanceof ArrayValue array) {
            return array.getValues().stream().flatMap(v -> texts(v).stream()).toList();
        }
        if (value instanceof StringValue string) {
            return List.of(string.getValue());
        }
        return value instanceof EnumValue name ? List.of(name.getName()) : List.of();
    }

    static @Nullable Value<?> member(@Nullable Value<?> value, String name) {
        if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                if (field.getName().equals(name)) {
                    return field.getValue();
                }
            }
        }
        return null;
    }

    static @Nullable Value<?> value(Directive directive, String name) {
        Argument argument = directive.getArgument(name);
        return argument == null ? null : argument.getValue();
    }

    static String baseType(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return baseType(nonNull.getType());
        }
        return type instanceof ListType list ? baseType(list.getType()) : ((TypeName) type).getName();
    }

    /** Such as {@code belongsTo} for {@code BELONGS_TO}. */
    static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
