package callcenter.routing.domain.guidance;

import java.time.LocalTime;

/** How one greets at an hour (ANS-3): from midnight to noon it is morning. */
public enum DayPart {
    MORNING(LocalTime.MIDNIGHT, new Words("早上好", "Good morning")),
    AFTERNOON(LocalTime.NOON, new Words("下午好", "Good afternoon")),
    EVENING(LocalTime.of(18, 0), new Words("晚上好", "Good evening"));

    private final LocalTime from;
    private final Words greeting;

    DayPart(LocalTime from, Words greeting) {
        this.from = from;
        this.greeting = greeting;
    }

    static DayPart at(LocalTime time) {
        return time.isBefore(AFTERNOON.from) ? MORNING : time.isBefore(EVENING.from) ? AFTERNOON : EVENING;
    }

    Words greeting() {
        return greeting;
    }
}
