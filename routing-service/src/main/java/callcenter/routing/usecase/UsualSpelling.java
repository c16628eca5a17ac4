package callcenter.routing.usecase;

import callcenter.routing.domain.guidance.SpellingWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words for spelling names out that come with the product (CAL-21). */
public final class UsualSpelling {

    public static final SpellingWords WORDS =
            SpellingWords.parse(lines("/spelling/words.txt"), lines("/spelling/unkind.txt"));

    private UsualSpelling() {}

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(UsualSpelling.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
