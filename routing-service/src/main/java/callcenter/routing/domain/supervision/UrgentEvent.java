package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An important or urgent event: who learns of it first owns it, leaders are paged, and it climbs until somebody takes it
 * (CAL-15). It goes on after the call.
 *
 * @param reportedAt when; null when there is none
 * @param askedAt    when those of this level were asked
 * @param level      who is asked now; null once somebody took it
 */
record UrgentEvent(@Nullable Instant reportedAt, @Nullable Instant askedAt, Attention.@Nullable Level level)
        implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.UrgentReported())
            when level == null ->
                asked(moment.now(), Attention.Level.SHIFT_LEADER, moment)
                        .fact(
                                "CAL-15",
                                "urgent-reported",
                                "owned by " + moment.call().agent(),
                                moment);
            case Fact.UrgentTaken(String by)
            when level != null && reportedAt != null ->
                Seen.become(new UrgentEvent(reportedAt, null, null))
                        .fact(
                                "CAL-15",
                                "urgent-taken",
                                "by " + by + " after " + moment.sinceMs(reportedAt) + " ms",
                                moment);
            case Fact.Looked() when level != null && reportedAt != null -> looked(reportedAt, level, moment);
            default -> nothing();
        };
    }

    private Seen looked(Instant reported, Attention.Level untaken, Moment moment) {
        var due = dueAt(moment);
        return due == null || !moment.reached(due)
                ? nothing()
                : asked(reported, untaken.next(), moment)
                        .flag("CAL-15", "urgent-not-taken", "by " + untaken + ", now " + untaken.next(), moment);
    }

    private static Seen asked(Instant reported, Attention.Level level, Moment moment) {
        return Seen.become(new UrgentEvent(reported, moment.now(), level));
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        return askedAt == null || level == null || level.last()
                ? null
                : askedAt.plus(moment.terms().urgentTaken());
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return level == null || reportedAt == null ? List.of() : List.of(Guide.now(Wording.URGENT_OWNED, reportedAt));
    }

    @Override
    public List<Attention> attention(Moment moment) {
        return level == null || reportedAt == null
                ? List.of()
                : List.of(new Attention("CAL-15", "urgent", reportedAt, dueAt(moment), level));
    }

    @Override
    public UrgentEvent forTheNextAgent() {
        return this;
    }
}
