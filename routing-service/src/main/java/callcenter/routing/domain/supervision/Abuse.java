package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caller is abusive: calm words at hand, and the shift leader in one step (CAL-14).
 *
 * @param reports     so many by the agent
 * @param escalatedAt when the shift leader was called; null when nobody was
 */
record Abuse(int reports, @Nullable Instant escalatedAt) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.Abused(boolean escalate)) -> reported(escalate, moment);
            case Fact.Over(EndedBy by)
            when by == EndedBy.AGENT && escalatedAt != null ->
                nothing().fact("CAL-10", "closing-exempt", "abusive caller", moment);
            default -> nothing();
        };
    }

    /** The same report again adds nothing; who escalates has been aggrieved, once per call. */
    private Seen reported(boolean escalate, Moment moment) {
        if (escalate && escalatedAt == null) {
            return Seen.become(new Abuse(reports + 1, moment.now()))
                    .fact("CAL-14", "abuse-reported", "escalated to the shift leader", moment)
                    .fact("CAL-14", "agent-aggrieved", "", moment);
        }
        return reports > 0
                ? nothing()
                : Seen.become(new Abuse(1, escalatedAt)).fact("CAL-14", "abuse-reported", "", moment);
    }

    /** Who called nobody has warned nobody: a leader is there in one step. */
    @Override
    public boolean excusesHangingUp(Moment moment) {
        return escalatedAt != null;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        return reports == 0 || talk == null || !moment.onTheLine()
                ? List.of()
                : List.of(Guide.now(Wording.CALM_WORDS, escalatedAt == null ? talk.startedAt() : escalatedAt));
    }

    @Override
    public List<Attention> attention(Moment moment) {
        return escalatedAt == null || !moment.onTheLine()
                ? List.of()
                : List.of(new Attention("CAL-14", "abuse", escalatedAt, null, Attention.Level.SHIFT_LEADER));
    }
}
