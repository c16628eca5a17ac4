package callcenter.routing.domain.queue;

import callcenter.routing.domain.guidance.Words;

/**
 * What a call may be about, as a caller tells by a key when nobody serves (ANS-11).
 *
 * @param key one of 0 to 9, * and #
 */
public record Matter(String key, Words words) {

    /** For people of either language. */
    public String told() {
        return words.zh() + " / " + words.en();
    }
}
