package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caller who says nothing is prompted in turn, and only after the last prompt may the call be closed (CAL-1).
 *
 * @param promptedAt when the last prompt was given out; null while nobody is silent
 * @param prompts    so many by now
 * @param closable   the time after the last prompt is over
 */
record SilentCaller(@Nullable Instant promptedAt, int prompts, boolean closable) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Heard(Speech speech, Duration lasted)
            when speech == Speech.CUSTOMER_SILENT && prompts == 0 && moment.talking() -> prompted(moment);
            case Fact.Heard(Speech speech, Duration lasted)
            when speech == Speech.CUSTOMER_SPEAKS && prompts > 0 ->
                Seen.become(new SilentCaller(null, 0, false))
                        .fact("CAL-1", "caller-speaks", "after prompt " + prompts, moment);
            case Fact.Looked() -> looked(moment);
            case Fact.Over(EndedBy by) when by == EndedBy.AGENT && prompts > 0 -> closed(moment);
            default -> nothing();
        };
    }

    private Seen looked(Moment moment) {
        var due = dueAt(moment);
        if (due == null || !moment.reached(due)) {
            return nothing();
        }
        return prompts < moment.terms().silencePrompts()
                ? prompted(moment)
                : Seen.become(new SilentCaller(promptedAt, prompts, true))
                        .guided("CAL-1", "silence-closing", "after " + prompts + " prompts", moment);
    }

    private Seen prompted(Moment moment) {
        var next = prompts + 1;
        return Seen.become(new SilentCaller(moment.now(), next, false))
                .guided(
                        "CAL-1",
                        "silence-prompt",
                        next + " of " + moment.terms().silencePrompts(),
                        moment);
    }

    private Seen closed(Moment moment) {
        return closable
                ? nothing().fact("CAL-10", "closing-exempt", "silent caller", moment)
                : nothing()
                        .flag(
                                "CAL-1",
                                "closed-on-silent-caller",
                                "after prompt " + prompts + " of "
                                        + moment.terms().silencePrompts(),
                                moment);
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        return promptedAt == null || closable || !moment.talking()
                ? null
                : promptedAt.plus(moment.terms().silencePause());
    }

    @Override
    public boolean excusesHangingUp(Moment moment) {
        return prompts > 0;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        if (promptedAt == null || !moment.talking()) {
            return List.of();
        }
        return closable
                ? List.of(Guide.now(
                        Wording.SILENCE_CLOSING, promptedAt.plus(moment.terms().silencePause())))
                : List.of(Guide.now(Wording.SILENCE_PROMPT, promptedAt)
                        .due(promptedAt.plus(moment.terms().silencePause()))
                        .with("step", Words.same(String.valueOf(prompts)))
                        .with("of", Words.same(String.valueOf(moment.terms().silencePrompts()))));
    }
}
