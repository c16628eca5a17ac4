package callcenter.callback.domain.rules;

import callcenter.calendar.Holidays;
import callcenter.calendar.ServiceCalendar;
import callcenter.calendar.WeeklyHours;
import callcenter.callback.domain.hours.CallingHours;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

/** When a desk serves, and when it may call customers. */
final class Desk {

    private final DeskSpec spec;
    private final Holidays holidays;
    private final ZoneId zone;

    /** @throws IllegalArgumentException naming what makes no sense, or the list that is missing */
    Desk(DeskSpec spec, Map<String, Holidays> lists) {
        this.spec = spec;
        this.zone = zone(spec.zone());
        if (!spec.holidays().equals("none") && !lists.containsKey(spec.holidays())) {
            throw new IllegalArgumentException("holidays: there is no list '" + spec.holidays() + "'");
        }
        this.holidays = lists.getOrDefault(spec.holidays(), Holidays.none());
    }

    ZoneId zone() {
        return zone;
    }

    ServiceCalendar clock(PromiseClock clock) {
        return switch (clock) {
            case WALL_CLOCK -> ServiceCalendar.wallClock(zone);
            case SERVICE_HOURS -> new ServiceCalendar(WeeklyHours.parse(spec.serviceHours()), holidays, zone);
            case CALLING_HOURS ->
                new ServiceCalendar(
                        WeeklyHours.daily(spec.callingHours()),
                        spec.callsOnHolidays() ? Holidays.none() : holidays,
                        zone);
        };
    }

    CallingHours callingHours() {
        var hours = CallingHours.of(spec.callingHours(), zone);
        return spec.callsOnHolidays()
                ? hours
                : hours.on(new ServiceCalendar(WeeklyHours.aroundTheClock(), holidays, zone));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("'" + name + "' is not a time zone such as Asia/Shanghai", unknown);
        }
    }
}
