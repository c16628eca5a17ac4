package callcenter.messaging;

import java.time.Instant;

/** Hears of deadlines that this replica has just committed. */
@FunctionalInterface
interface DeadlineAlarm {

    void scheduled(Instant earliest);
}
