package callcenter.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeckTest {

    @Test
    void all_are_dealt_before_any_is_dealt_again() {
        var deck = new Deck<>(new Dice(7), Deck.among(3, "usual", List.of("rare", "rarer")));

        for (int round = 0; round < 4; round++) {
            assertEquals(
                    List.of("rare", "rarer", "usual", "usual", "usual"),
                    Stream.generate(deck::deal).limit(5).sorted().toList());
        }
    }
}
