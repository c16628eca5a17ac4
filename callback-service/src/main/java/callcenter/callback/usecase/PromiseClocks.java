package callcenter.callback.usecase;

import callcenter.calendar.ServiceCalendar;
import callcenter.calendar.WeeklyHours;
import callcenter.calendar.lists.HolidayLists;
import java.time.ZoneId;

/** Builds the clocks that kinds of promises may run on. */
final class PromiseClocks {

    private final CallbackConfig config;
    private final ZoneId zone;

    PromiseClocks(CallbackConfig config, ZoneId zone) {
        this.config = config;
        this.zone = zone;
    }

    /** @throws IllegalArgumentException when service hours are asked for and what is configured is none */
    ServiceCalendar of(PromiseClock clock) {
        return switch (clock) {
            case WALL_CLOCK -> ServiceCalendar.wallClock(zone);
            case SERVICE_HOURS ->
                new ServiceCalendar(
                        WeeklyHours.parse(config.serviceHours()), HolidayLists.read(config.holidays()), zone);
        };
    }
}
