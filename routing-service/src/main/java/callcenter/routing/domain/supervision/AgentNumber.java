package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agent's number is given when it is asked for (CAL-25).
 *
 * @param askedAt when; null when it was not, or was given
 */
record AgentNumber(@Nullable Instant askedAt) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.AskedForAgentNumber())
            when askedAt == null ->
                Seen.become(new AgentNumber(moment.now())).fact("CAL-25", "agent-number-asked", "", moment);
            case Fact.Acted(Act.AgentNumberGiven())
            when askedAt != null -> Seen.become(new AgentNumber(null)).fact("CAL-25", "agent-number-given", "", moment);
            case Fact.Parted ignored
            when askedAt != null ->
                Seen.become(new AgentNumber(null)).flag("CAL-25", "agent-number-dodged", "", moment);
            default -> nothing();
        };
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return askedAt == null || !moment.onTheLine()
                ? List.of()
                : List.of(Guide.now(Wording.GIVE_AGENT_NUMBER, askedAt));
    }
}
