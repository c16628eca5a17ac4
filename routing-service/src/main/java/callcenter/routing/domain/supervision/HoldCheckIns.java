package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on hold hears from the agent at intervals, and is asked whether to go on waiting (CAL-4).
 *
 * @param holdSince start of the hold that this is about; null before the first
 * @param heardAt   when the customer heard from the agent last
 * @param asked     the agent was told to check in
 * @param missed    intervals missed since
 */
record HoldCheckIns(@Nullable Instant holdSince, @Nullable Instant heardAt, boolean asked, int missed)
        implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        var hold = moment.hold();
        if (hold == null) {
            return nothing();
        }
        var mine = of(hold.startedAt());
        return switch (fact) {
            case Fact.Acted(Act.CheckedIn()) ->
                Seen.become(new HoldCheckIns(hold.startedAt(), moment.now(), false, 0))
                        .fact("CAL-4", "checked-in", "after " + moment.sinceMs(mine.heard()) + " ms", moment);
            case Fact.Looked() -> mine.looked(moment);
            default -> Seen.become(mine);
        };
    }

    /** Every hold is counted for itself. */
    private HoldCheckIns of(Instant startedAt) {
        return startedAt.equals(holdSince) ? this : new HoldCheckIns(startedAt, startedAt, false, 0);
    }

    private Seen looked(Moment moment) {
        if (!moment.reached(next(moment))) {
            return Seen.become(this);
        }
        if (!asked) {
            var told = new HoldCheckIns(holdSince, heardAt, true, missed);
            return Seen.become(told).guided("CAL-4", "check-in", silence(moment), moment);
        }
        return Seen.become(new HoldCheckIns(holdSince, heardAt, true, missed + 1))
                .flag("CAL-4", "check-in-missed", silence(moment), moment);
    }

    private String silence(Moment moment) {
        return "last heard of the agent " + moment.sinceMs(heard()) + " ms ago";
    }

    private Instant heard() {
        return heardAt == null ? Instant.EPOCH : heardAt;
    }

    private Instant next(Moment moment) {
        var terms = moment.terms();
        return asked ? heard().plus(terms.checkInAllowed().multipliedBy(missed + 1L)) : heard().plus(terms.checkIn());
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        var hold = moment.hold();
        return hold == null ? null : of(hold.startedAt()).next(moment);
    }

    /** While it lasts too long a leader sees it (CAL-6); it ends by what the agent does. */
    @Override
    public List<Attention> attention(Moment moment) {
        var hold = moment.hold();
        return hold != null && hold.overdue()
                ? List.of(new Attention("CAL-6", "hold", hold.startedAt(), null, Attention.Level.SHIFT_LEADER))
                : List.of();
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var hold = moment.hold();
        if (hold == null) {
            return List.of();
        }
        var mine = of(hold.startedAt());
        var since = mine.heard().plus(moment.terms().checkIn());
        return moment.reached(since)
                ? List.of(Guide.now(moment.passingOn() ? Wording.CHECK_IN_OR_HAND_OVER : Wording.CHECK_IN, since)
                        .due(mine.heard().plus(moment.terms().checkInAllowed())))
                : List.of();
    }
}
