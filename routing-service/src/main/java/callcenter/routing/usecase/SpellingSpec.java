package callcenter.routing.usecase;

import callcenter.routing.domain.guidance.OwnSpelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How agents of a queue spell names out, where it is not as usual (CAL-21), as written or sent.
 *
 * @param words   for a character, a letter or a compound surname: {@code {"灿": "灿烂的灿"}}; goes before ours
 * @param unkind  words never to use, besides ours
 * @param allowed words of ours that are not flagged here
 */
public record SpellingSpec(
        @Nullable Map<String, String> words,
        @Nullable List<String> unkind,
        @Nullable List<String> allowed) {

    private static final int MOST = 1_000;
    private static final int LONGEST = 10;

    OwnSpelling toSpelling(SpecCheck check) {
        var never = set("unkind", unkind, check);
        var all = new HashMap<String, String>();
        Objects.requireNonNullElse(words, Map.<String, String>of())
                .forEach((name, told) -> all.put(name, check.text("words." + name, told)));
        check.between("words", all.size(), 0, 0, MOST);
        var own = new OwnSpelling(all, never, set("allowed", allowed, check));
        var inForce = UsualSpelling.WORDS.with(own);
        all.forEach((name, told) -> {
            if (name.isBlank() || name.length() > LONGEST) {
                throw check.refuse("words", "for 1 to " + LONGEST + " characters or letters each");
            }
            if (inForce.derogatory(told)) {
                throw check.refuse("words." + name, "a word that hurts nobody, or name it under allowed");
            }
        });
        return own;
    }

    private static Set<String> set(String field, @Nullable List<String> written, SpecCheck check) {
        var all = new HashSet<String>();
        Objects.requireNonNullElse(written, List.<String>of()).forEach(word -> all.add(check.text(field, word)));
        check.between(field, all.size(), 0, 0, MOST);
        return all;
    }
}
