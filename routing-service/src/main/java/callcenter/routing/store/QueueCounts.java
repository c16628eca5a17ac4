package callcenter.routing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the inbound calls of one queue since some moment, and who waits now.
 *
 * @param waiting      calls that wait or are being offered
 * @param oldest       start of the longest wait among them; null when nobody waits
 * @param offered      calls that entered
 * @param answered     of those, answered by an agent
 * @param inTime       of those, answered within the service-level threshold that was in force when they entered
 * @param abandoned    callers who left, short abandons apart
 * @param shortAbandoned callers who left within the short-abandon threshold
 * @param answerMs     average time from entering to the answer, milliseconds
 * @param informed     callers who heard a bulletin and hung up, served; not among the offered (ANS-13)
 */
public record QueueCounts(
        String queueId,
        int waiting,
        @Nullable Instant oldest,
        int offered,
        int answered,
        int inTime,
        int abandoned,
        int shortAbandoned,
        long answerMs,
        int informed) {

    public static QueueCounts none(String queueId) {
        return new QueueCounts(queueId, 0, null, 0, 0, 0, 0, 0, 0, 0);
    }
}
