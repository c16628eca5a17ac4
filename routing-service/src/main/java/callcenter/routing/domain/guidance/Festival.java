package callcenter.routing.domain.guidance;

import java.time.LocalDate;

/**
 * A published window with a greeting of its own (ANS-3).
 *
 * @param from  first day
 * @param until last day
 */
public record Festival(LocalDate from, LocalDate until, Words greeting) {

    public Festival {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A festival does not end before it begins");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
