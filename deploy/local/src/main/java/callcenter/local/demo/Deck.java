package callcenter.local.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Choices that are all dealt before any is dealt again, in an order of chance: what is rare is then seen within minutes,
 * and not only on average.
 */
final class Deck<T> {

    private final List<T> cards;
    private final Dice dice;
    private final Queue<T> left = new ArrayDeque<>();

    Deck(Dice dice, List<T> cards) {
        this.dice = dice;
        this.cards = List.copyOf(cards);
    }

    /** These cards, and so many of the usual one. */
    static <T> List<T> among(int many, T usual, List<? extends T> others) {
        return Stream.concat(others.stream(), IntStream.range(0, many).mapToObj(i -> usual))
                .<T>map(card -> card)
                .toList();
    }

    synchronized T deal() {
        if (left.isEmpty()) {
            var shuffled = new ArrayList<>(cards);
            Collections.shuffle(shuffled, dice.random());
            left.addAll(shuffled);
        }
        return left.remove();
    }
}
