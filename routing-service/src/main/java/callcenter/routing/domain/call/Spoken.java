package callcenter.routing.domain.call;

import callcenter.routing.domain.guidance.Words;
import java.time.Duration;

/** What a caller hears, in Mandarin and in English. */
public record Spoken(String chinese, String english) {

    static Spoken of(Words words) {
        return new Spoken(words.zh(), words.en());
    }

    /** How long a calm speaker takes for both. */
    Duration speakingTime() {
        return new Words(chinese, english).speakingTime();
    }
}
