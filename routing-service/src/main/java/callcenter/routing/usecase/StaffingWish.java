package callcenter.routing.usecase;

import callcenter.routing.domain.queue.QueueId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * For what a staffing is to be found; what is null is taken from the last intervals or from the queue.
 *
 * @param minutes    length of the interval: 15, 30 or 60
 * @param arrivals   calls in the interval
 * @param ahtMs      mean talk, holds and wrap-up
 * @param patienceMs how long callers wait before they leave, in the mean
 * @param percent    service level to reach, of offered calls
 * @param withinMs   answered within this is in time
 */
public record StaffingWish(
        QueueId queue,
        int minutes,
        ZoneId zone,
        @Nullable Double arrivals,
        @Nullable Long ahtMs,
        @Nullable Long patienceMs,
        double percent,
        @Nullable Long withinMs) {}
