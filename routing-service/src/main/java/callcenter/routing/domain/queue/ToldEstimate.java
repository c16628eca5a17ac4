package callcenter.routing.domain.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * What a caller was told about the wait that is left (ANS-10).
 *
 * @param position 1 for the next
 * @param p50Ms    as likely shorter as longer, from then
 * @param p80Ms    four of five are shorter, from then
 */
public record ToldEstimate(int position, long p50Ms, long p80Ms, Instant at) {

    ToldEstimate later(Duration pause) {
        return new ToldEstimate(position, p50Ms, p80Ms, at.plus(pause));
    }
}
