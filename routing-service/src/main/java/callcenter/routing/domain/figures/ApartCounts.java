package callcenter.routing.domain.figures;

import java.util.List;

/**
 * Calls that are not among the offered, because no agent of the queue was there for them or had to be.
 *
 * @param offHours     came when nobody served, and were noted (ANS-11)
 * @param wrongNumbers were for somebody else, and sent on kindly (ANS-9)
 * @param informed     heard a bulletin that concerned them and hung up: served, not lost (ANS-13)
 * @param turnedAway   came from nuisance numbers, and were not let in (ANS-8)
 */
public record ApartCounts(int offHours, int wrongNumbers, int informed, int turnedAway) {

    static ApartCounts of(List<CallHistory> calls) {
        return new ApartCounts(
                CallCounts.count(calls, call -> call.fate() == Fate.OFF_HOURS),
                CallCounts.count(calls, call -> call.fate() == Fate.WRONG_NUMBER),
                CallCounts.count(calls, call -> call.fate() == Fate.INFORMED),
                CallCounts.count(calls, call -> call.fate() == Fate.TURNED_AWAY));
    }
}
