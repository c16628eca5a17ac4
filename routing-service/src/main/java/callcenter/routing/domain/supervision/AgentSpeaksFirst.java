package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agent speaks first (ANS-14).
 *
 * @param silentSince silent from the connection on, as far as the platform says so; null while nothing was reported
 * @param settled     spoke, or was flagged
 */
record AgentSpeaksFirst(@Nullable Instant silentSince, boolean settled) implements Watch {

    /** A silence that began so shortly after the connection began with it. */
    private static final Duration WITH_THE_CONNECTION = Duration.ofMillis(500);

    @Override
    public Seen on(Fact fact, Moment moment) {
        if (settled || !moment.onTheLine()) {
            return nothing();
        }
        return switch (fact) {
            case Fact.Heard(Speech speech, Duration lasted)
            when speech == Speech.AGENT_SILENT -> silent(moment.now().minus(lasted), moment);
            case Fact.Heard(Speech speech, Duration ignored)
            when speech == Speech.AGENT_SPEAKS -> Seen.become(new AgentSpeaksFirst(silentSince, true));
            case Fact.Looked() -> judged(moment);
            default -> nothing();
        };
    }

    private Seen silent(Instant since, Moment moment) {
        var talk = moment.talk();
        if (talk == null || since.isAfter(talk.startedAt().plus(WITH_THE_CONNECTION))) {
            return nothing();
        }
        return new AgentSpeaksFirst(talk.startedAt(), false).judged(moment);
    }

    private Seen judged(Moment moment) {
        var due = dueAt(moment);
        return due == null || !moment.reached(due)
                ? nothing()
                : Seen.become(new AgentSpeaksFirst(silentSince, true))
                        .flag("ANS-14", "agent-dead-air", "silent for " + moment.sinceMs(silentSince) + " ms", moment);
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        return silentSince == null || settled || !moment.onTheLine()
                ? null
                : silentSince.plus(moment.terms().agentSpeaks());
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var due = dueAt(moment);
        return silentSince == null || due == null
                ? List.of()
                : List.of(Guide.now(Wording.SPEAK_FIRST, silentSince).due(due));
    }
}
