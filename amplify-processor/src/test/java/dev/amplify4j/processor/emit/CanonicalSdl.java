package dev.amplify4j.processor.emit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SDL as a value: definitions by name, each with its lines; no order of anything matters, and no descriptions.
 *
 * @param definitions such as {@code type Blog @aws_iam} and its fields
 */
public record CanonicalSdl(SortedMap<String, Set<String>> definitions) {
    /** Reads SDL; a definition, field, argument or directive that is there twice is refused. */
    public static CanonicalSdl of(String sdl) {
        return of(Parser.parse(sdl));
    }

    private static CanonicalSdl of(Document document) {
        SortedMap<String, Set<String>> definitions = new TreeMap<>();
        for (Definition<?> definition : document.getDefinitions()) {
            Set<String> former = definitions.put(header(definition), lines(definition));
            if (former != null) {
                throw new IllegalArgumentException("defined twice: " + header(definition));
            }
        }
        return new CanonicalSdl(definitions);
    }

    /** What the official stack emits, with our deviations. */
    public static CanonicalSdl ofOfficial(Golden golden) {
        return ofOfficial(new Deviations(golden.text("directive.graphql"), golden.text("schema.sorted.graphql")));
    }

    static CanonicalSdl ofOfficial(Deviations deviations) {
        return of(deviations.sdl()).withOneSpellingOfLowerCaseModels();
    }

    /** Every line with the definition that it belongs to, as {@code input CreateBlogInput | title: String!}. */
    public Set<String> lines() {
        return definitions.entrySet().stream()
                .flatMap(d -> d.getValue().stream().map(line -> d.getKey() + " | " + line))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** D7: where input types are spelt in two ways, the one with the upper first letter is ours. */
    private CanonicalSdl withOneSpellingOfLowerCaseModels() {
        Pattern lowerCase = Pattern.compile("\\bModel([a-z]\\w*)(FilterInput|Connection)\\b");
        SortedMap<String, Set<String>> renamed = new TreeMap<>();
        definitions.forEach((header, lines) -> {
            if (!lowerCase.matcher(header).find()) {
                renamed.put(
                        header,
                        lines.stream()
                                .map(line -> upperFirst(lowerCase, line))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return new CanonicalSdl(renamed);
    }

    private static String upperFirst(Pattern lowerCase, String line) {
        return lowerCase
                .matcher(line)
                .replaceAll(m -> "Model" + m.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                        + m.group(1).substring(1) + m.group(2));
    }

    private static String header(Definition<?> definition) {
        if (definition instanceof ObjectTypeDefinition type) {
            return "type " + type.getName() + directives(type);
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            return "input " + input.getName() + directives(input);
        }
        return "enum " + ((EnumTypeDefinition) definition).getName();
    }

    private static Set<String> lines(Definition<?> definition) {
        if (definition instanceof ObjectTypeDefinition type) {
            return set(type.getFieldDefinitions().stream().map(CanonicalSdl::field));
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            return set(input.getInputValueDefinitions().stream().map(CanonicalSdl::input));
        }
        return set(((EnumTypeDefinition) definition)
                .getEnumValueDefinitions().stream().map(EnumValueDefinition::getName));
    }

    private static Set<String> set(Stream<String> lines) {
        List<String> all = lines.toList();
        Set<String> set = new TreeSet<>(all);
        if (set.size() != all.size()) {
            throw new IllegalArgumentException("twice in one definition: " + all);
        }
        return set;
    }

    private static String field(FieldDefinition field) {
        String arguments =
                String.join(", ", set(field.getInputValueDefinitions().stream().map(CanonicalSdl::input)));
        return field.getName() + "(" + arguments + "): " + AstPrinter.printAst(field.getType()) + directives(field);
    }

    private static String input(InputValueDefinition input) {
        return input.getName() + ": " + AstPrinter.printAst(input.getType()) + directives(input);
    }

    private static String directives(DirectivesContainer<?> element) {
        return set(element.getDirectives().stream().map(CanonicalSdl::directive)).stream()
                .map(directive -> " " + directive)
                .collect(Collectors.joining());
    }

    /** Groups and mutations in order: they are sets. */
    private static String directive(Directive directive) {
        List<Argument> arguments = directive.getArguments().stream()
                .map(argument -> argument.transform(a -> a.value(new ArrayValue(
                        argument.getValue() instanceof ArrayValue v
                                ? v.getValues().stream()
                                        .sorted(Comparator.comparing(AstPrinter::printAst))
                                        .toList()
                                : List.of(argument.getValue())))))
                .toList();
        return AstPrinter.printAst(directive.transform(d -> d.arguments(arguments)));
    }
}
