package dev.amplify4j.processor.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded choices. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from 0 to the bound, which is left out. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of the choices, in their order. */
    public <T> List<T> some(List<T> choices, int atLeast, int atMost) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        int count = Math.min(choices.size(), atLeast + random.nextInt(atMost - atLeast + 1));
        List<T> chosen = shuffled.subList(0, count);
        return choices.stream().filter(chosen::contains).toList();
    }

    /** A type with one of the six ways in which it may be a list and may be null. */
    String anyForm(String type) {
        return one(List.of("%s", "%s!", "[%s]", "[%s!]", "[%s]!", "[%s!]!")).formatted(type);
    }
}
