package dev.amplify4j.schema.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The facts behind {@link Plurals}: what npm's {@code pluralize} 8.0.0 (MIT) knows of English, in the order it tries. */
final class PluralRules {
    /** Singulars, each with its plural; either may be asked for. */
    static final Map<String, String> IRREGULAR = pairs("""
            i we, me us, he they, she they, them them, myself ourselves, yourself yourselves, itself themselves,
            herself themselves, himself themselves, themself themselves, is are, was were, has have, this these,
            that those, echo echoes, dingo dingoes, volcano volcanoes, tornado tornadoes, torpedo torpedoes,
            genus genera, viscus viscera, stigma stigmata, stoma stomata, dogma dogmata, lemma lemmata,
            schema schemata, anathema anathemata, ox oxen, axe axes, die dice, yes yeses, foot feet, eave eaves,
            goose geese, tooth teeth, quiz quizzes, human humans, proof proofs, carve carves, valve valves,
            looey looies, thief thieves, groove grooves, pickaxe pickaxes, passerby passersby
            """);

    /** Words that have no plural. */
    static final Set<String> UNCOUNTABLE = Set.of("""
            adulthood advice agenda aid aircraft alcohol ammo analytics anime athletics audio bison blood bream buffalo
            butter carp cash chassis chess clothing cod commerce cooperation corps debris diabetes digestion elk energy
            equipment excretion expertise firmware flounder fun gallows garbage graffiti hardware headquarters health
            herpes highjinks homework housework information jeans justice kudos labour literature machinery mackerel
            mail media mews moose music mud manga news only personnel pike plankton pliers police pollution premises
            rain research rice salmon scissors series sewage shambles shrimp software species staff swine tennis
            traffic transportation trout tuna wealth welfare whiting wildebeest wildlife you
            """.strip().split("\\s+", -1));

    /** Endings and what takes their place; the first that fits decides, the last fits every word. */
    static final List<Ending> ENDINGS = List.of(
            new Ending("(?:sheep|pox|o[iu]s|measles|fish|deer|[^aeiou]ese|pok[eé]mon)", "$0"),
            new Ending("^thou", "you"),
            new Ending("m[ae]n", "men"),
            new Ending("eaux", "$0"),
            new Ending("(child)(?:ren)?", "$1ren"),
            new Ending("(pe)(?:rson|ople)", "$1ople"),
            new Ending("\\b((?:tit)?m|l)(?:ice|ouse)", "$1ice"),
            new Ending("(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)", "$1ices"),
            new Ending("(x|ch|ss|sh|zz)", "$1es"),
            new Ending("([^ch][ieo][ln])ey", "$1ies"),
            new Ending("([^aeiouy]|qu)y", "$1ies"),
            new Ending("(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)", "$1$2ves"),
            new Ending("sis", "ses"),
            new Ending(
                    "(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)",
                    "$1a"),
            new Ending(
                    "(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul"
                            + "|automat|quor)(?:a|um)",
                    "$1a"),
            new Ending("(her|at|gr)o", "$1oes"),
            new Ending("(seraph|cherub)(?:im)?", "$1im"),
            new Ending("(alumn|alg|vertebr)(?:a|ae)", "$1ae"),
            new Ending(
                    "(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)", "$1i"),
            new Ending("([^l]ias|[aeiou]las|[ejzr]as|[iu]am)", "$1"),
            new Ending("(alias|[^aou]us|t[lm]as|gas|ris)", "$1es"),
            new Ending("(ax|test)is", "$1es"),
            new Ending("(e[mn]u)s?", "$1s"),
            new Ending("[^\\x00-\\x7F]", "$0"),
            new Ending("s?", "s"));

    private PluralRules() {}

    /**
     * One rule.
     *
     * @param pattern an ending of words, in any case
     * @param replacement what takes its place, groups as {@code $1}
     */
    record Ending(Pattern pattern, String replacement) {
        Ending(String ending, String replacement) {
            this(Pattern.compile(ending + "\\z", Pattern.CASE_INSENSITIVE), replacement);
        }
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.strip().split(",\\s*", -1)) {
            String[] words = pair.strip().split(" ", -1);
            pairs.put(words[0], words[1]);
        }
        return Map.copyOf(pairs);
    }
}
