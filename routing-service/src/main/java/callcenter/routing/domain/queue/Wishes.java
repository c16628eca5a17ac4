package callcenter.routing.domain.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call would rather have in an agent, of those who may take it: first a language (ANS-7), then a skill (ANS-6).
 * Nobody waits for it.
 *
 * @param languages skills such as yue or cmn; the first that anybody idle has, otherwise anybody
 * @param skill     of the customer's class; null when it has none
 */
public record Wishes(List<String> languages, @Nullable String skill) {

    public static final Wishes NONE = new Wishes(List.of(), null);

    public Wishes {
        languages = List.copyOf(languages);
    }

    public boolean none() {
        return languages.isEmpty() && skill == null;
    }

    /** 0 for who has all of it; the larger, the less. */
    public int distance(Map<String, Integer> skills) {
        return 2 * language(skills) + (skill == null || skills.containsKey(skill) ? 0 : 1);
    }

    /** Whether the customer's first language is not spoken: the agent is then told what helps. */
    public boolean foreignTo(Map<String, Integer> skills) {
        return language(skills) > 0;
    }

    /** The dearest of the languages that is spoken; empty when none is, or none is wished. */
    public Optional<String> spoken(Map<String, Integer> skills) {
        return languages.stream().filter(skills::containsKey).findFirst();
    }

    private int language(Map<String, Integer> skills) {
        int place = 0;
        while (place < languages.size() && !skills.containsKey(languages.get(place))) {
            place++;
        }
        return place;
    }
}
