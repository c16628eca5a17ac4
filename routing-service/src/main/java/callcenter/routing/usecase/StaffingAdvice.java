package callcenter.routing.usecase;

import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.staffing.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * The fewest agents who reach a service level in an interval, and on what this rests.
 *
 * @param patienceMs null when it is not known
 * @param erlangC    as if nobody left
 * @param erlangA    with callers who leave; null when their patience is not known
 */
public record StaffingAdvice(
        Interval interval,
        double arrivals,
        long ahtMs,
        @Nullable Long patienceMs,
        double percent,
        long withinMs,
        Expectation erlangC,
        @Nullable Expectation erlangA) {}
