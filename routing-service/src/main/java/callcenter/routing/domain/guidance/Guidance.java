package callcenter.routing.domain.guidance;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guide as an agent reads it.
 *
 * @param norm  id of the norm it follows
 * @param what  code of the situation
 * @param since from when on it holds
 * @param dueAt until when it is to be done; null where no clock runs
 */
public record Guidance(
        String norm,
        String what,
        Wording.Manner manner,
        Guide.Phase phase,
        Instant since,
        @Nullable Instant dueAt,
        Words words) {

    /** What callers of the area are told at present: to be known, and said when asked (ANS-13). */
    public static Guidance bulletin(Words words, Instant since) {
        return new Guidance("ANS-13", "bulletin", Wording.Manner.SAY, Guide.Phase.NOW, since, null, words);
    }

    public static Guidance of(Guide guide, Map<String, Words> ofTheCall) {
        var wording = guide.wording();
        return new Guidance(
                wording.norm(),
                wording.code(),
                wording.manner(),
                guide.phase(),
                guide.since(),
                guide.dueAt(),
                guide.words(ofTheCall));
    }
}
