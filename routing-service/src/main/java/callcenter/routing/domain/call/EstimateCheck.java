package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import java.time.Duration;
import java.time.Instant;

/** Holds what a caller was told against how long it took (ANS-10). */
final class EstimateCheck {

    private EstimateCheck() {}

    /** Evidence on the timeline when an estimate was told; nothing otherwise. */
    static Decision noted(Decision answered, Place place, Instant answeredAt) {
        var told = place.care().estimate();
        if (told == null) {
            return answered;
        }
        long took = Math.max(0, Duration.between(told.at(), answeredAt).toMillis());
        return answered.note(
                "estimate-checked",
                "ANS-10",
                "told " + told.p50Ms() + " to " + told.p80Ms() + " ms, took " + took + " ms",
                answeredAt);
    }
}
