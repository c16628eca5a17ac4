package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Talked and written down.
 *
 * @param survey null when the customer was not asked to rate it
 */
public record Completed(
        CallOrigin origin,
        Place place,
        Talk talk,
        Ending ending,
        Instant wrappedUpAt,
        @Nullable Survey survey) implements Surveyed {

    @Override
    public Completed with(Survey next) {
        return new Completed(origin, place, talk, ending, wrappedUpAt, next);
    }

    @Override
    public AgentId agent() {
        return talk.agent();
    }

    @Override
    public ReservationId onTheLine() {
        return talk.line().reservation();
    }

    @Override
    public CallState state() {
        return CallState.COMPLETED;
    }

    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        return clock == CallClock.SURVEY ? surveyDue(now) : unchanged();
    }
}
