package callcenter.routing.domain.figures;

import java.util.List;

/**
 * What came of long waits, of the calls that were offered.
 *
 * @param callbacksAsked callers who chose to be called back rather than wait; one whose choice reached us after he had
 *                       left is among those who left, too
 * @param ringsExhausted calls for whom the last ring of agents was opened in vain
 */
public record WaitCounts(int callbacksAsked, int ringsExhausted) {

    static WaitCounts of(List<CallHistory> offered) {
        return new WaitCounts(
                CallCounts.count(offered, CallHistory::askedForCallback),
                CallCounts.count(offered, CallHistory::ringsExhausted));
    }
}
