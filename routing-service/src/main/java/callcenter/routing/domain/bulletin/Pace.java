package callcenter.routing.domain.bulletin;

import callcenter.routing.domain.guidance.Words;
import java.time.Duration;

/**
 * How long a bulletin takes. No platform tells when words were said, so that time decides.
 *
 * @param length     to say it in both languages, and a moment to hang up satisfied; then the caller comes to the queue
 * @param heardAfter who listened for so long has heard it: he is served when he hangs up
 */
public record Pace(Duration length, Duration heardAfter) {

    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final Duration USUALLY_HEARD = Duration.ofSeconds(5);

    public Pace {
        if (length.isNegative() || heardAfter.isNegative() || heardAfter.compareTo(length) > 0) {
            throw new IllegalArgumentException("heard after " + heardAfter + " of " + length);
        }
    }

    /** That of a calm speaker. */
    public static Duration lengthOf(Words words) {
        return words.speakingTime().plus(MOMENT);
    }

    /** Heard after the usual 5 s, or when it is over where that is sooner. */
    public static Pace of(Duration length) {
        return new Pace(length, USUALLY_HEARD.compareTo(length) < 0 ? USUALLY_HEARD : length);
    }
}
