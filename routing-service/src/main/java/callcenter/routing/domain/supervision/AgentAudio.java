package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unplugging or muting is not a hold (CAL-24).
 *
 * @param lostAt  since when nothing comes from the agent's leg; null while it is heard
 * @param flagged this loss was
 */
record AgentAudio(@Nullable Instant lostAt, boolean flagged) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Heard(Speech speech, Duration lasted)
            when speech == Speech.AGENT_AUDIO_LOST && lostAt == null && moment.talking() ->
                new AgentAudio(moment.now().minus(lasted), false).judged(moment);
            case Fact.Heard(Speech speech, Duration lasted)
            when lostAt != null && (speech == Speech.AGENT_AUDIO_BACK || speech == Speech.AGENT_SPEAKS) ->
                Seen.become(new AgentAudio(null, false))
                        .fact("CAL-24", "audio-back", "after " + moment.sinceMs(lostAt) + " ms", moment);
            case Fact.Looked() when moment.hold() != null -> Seen.become(new AgentAudio(null, false));
            case Fact.Looked() -> judged(moment);
            default -> nothing();
        };
    }

    private Seen judged(Moment moment) {
        var due = dueAt(moment);
        if (due == null) {
            return nothing();
        }
        return moment.reached(due)
                ? Seen.become(new AgentAudio(lostAt, true))
                        .flag("CAL-24", "audio-lost-without-hold", "for " + moment.sinceMs(lostAt) + " ms", moment)
                : Seen.become(this);
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        return lostAt == null || flagged || !moment.talking()
                ? null
                : lostAt.plus(moment.terms().audioLoss());
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return lostAt == null || !moment.talking() ? List.of() : List.of(Guide.now(Wording.UNMUTE, lostAt));
    }
}
