package callcenter.routing.domain.guidance;

import java.util.Map;
import java.util.Set;

/**
 * What a centre says otherwise about spelling names out than the list that comes with the product (CAL-21).
 *
 * @param words   for a character, a letter or a compound surname, instead of ours or in addition
 * @param unkind  words never to use, besides ours
 * @param allowed words of ours that may be used all the same
 */
public record OwnSpelling(Map<String, String> words, Set<String> unkind, Set<String> allowed) {

    public OwnSpelling {
        words = Map.copyOf(words);
        unkind = Set.copyOf(unkind);
        allowed = Set.copyOf(allowed);
    }
}
