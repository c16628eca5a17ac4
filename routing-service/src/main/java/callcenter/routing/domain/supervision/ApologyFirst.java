package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or a fault is met by an apology before anybody looks for its cause; who is liable stays open (CAL-17).
 *
 * @param since      when the matter was known to be one; null while it is not
 * @param apologised the apology was said
 * @param flagged    the search began without it
 */
record ApologyFirst(@Nullable Instant since, boolean apologised, boolean flagged) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.MatterKnown(CallType type))
            when since == null && needsApology(type) -> Seen.become(new ApologyFirst(moment.now(), apologised, false));
            case Fact.Acted(Act.Apologised())
            when since != null && !apologised ->
                Seen.become(new ApologyFirst(since, true, flagged)).fact("CAL-17", "apologised", "", moment);
            case Fact.Acted(Act.FaultFinding())
            when since != null && !apologised && !flagged ->
                Seen.become(new ApologyFirst(since, false, true))
                        .flag("CAL-17", "fault-finding-before-apology", "", moment);
            case Fact.Parted ignored
            when since != null && !apologised && !flagged ->
                Seen.become(new ApologyFirst(since, false, true)).flag("CAL-17", "no-apology", "", moment);
            default -> nothing();
        };
    }

    private static boolean needsApology(CallType type) {
        return type == CallType.COMPLAINT || type == CallType.REPAIR;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return since == null || apologised || !moment.onTheLine()
                ? List.of()
                : List.of(Guide.now(Wording.APOLOGISE_FIRST, since));
    }
}
