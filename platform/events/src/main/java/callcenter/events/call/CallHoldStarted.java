package callcenter.events.call;

import java.time.Instant;

/**
 * The customer was put on hold (CAL-3).
 *
 * @param agentId agent holding
 * @param reason why, as told to the customer; absent = missing, a fault; personal
 * @param consent whether the customer agreed
 * @param limitMs hold limit in force (CAL-6), milliseconds
 * @param startedAt when
 */
public record CallHoldStarted(String agentId, String reason, boolean consent, long limitMs, Instant startedAt)
        implements CallEvent {}
