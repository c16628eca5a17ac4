package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conversation is over, and the customer may still be asked to rate it, whether the agent writes meanwhile or has
 * written (CAL-11).
 */
public sealed interface Surveyed extends ReceivedCall permits WrappingUp, Completed {

    /** Null when the customer was not asked. */
    @Nullable
    Survey survey();

    Talk talk();

    Surveyed with(Survey next);

    /** The customer is on the line, and asked. */
    default boolean rating() {
        return asking().isPresent();
    }

    /** Whoever was passed on to the survey was parted from the agent. */
    @Override
    default @Nullable ReservationId connected() {
        return survey() == null ? onTheLine() : null;
    }

    /** Once is enough. */
    @Override
    default Decision survey(AgentId agent, Instant now) {
        requireAgent(agent);
        if (survey() == null) {
            throw illegal(CallAction.SURVEY);
        }
        return unchanged();
    }

    @Override
    default Decision keyPressed(String key, Instant at) {
        return asking().flatMap(asked -> asked.answered(key, at))
                .map(answered -> dismissed(answered, at))
                .orElseGet(this::unchanged);
    }

    /** The customer hung up instead. */
    @Override
    default Decision ended(EndedBy by, Instant at) {
        return asking().map(asked -> over(asked.unanswered(at), at)).orElseGet(this::unchanged);
    }

    /** The time to answer may have passed. */
    default Decision surveyDue(Instant now) {
        return asking().map(asked -> now.isBefore(asked.dueAt())
                        ? unchanged().start(CallClock.SURVEY, asked.dueAt())
                        : dismissed(asked.unanswered(now), now))
                .orElseGet(this::unchanged);
    }

    private Optional<Survey> asking() {
        return Optional.ofNullable(survey()).filter(Survey::open);
    }

    private Decision dismissed(Survey ended, Instant at) {
        return over(ended, at).tell(new TelephonyCommand.Farewell(ended.farewell()));
    }

    private Decision over(Survey ended, Instant at) {
        return Decision.to(with(ended))
                .publish(CallFacts.surveyed(origin(), talk(), ended), at)
                .stop(CallClock.SURVEY);
    }
}
