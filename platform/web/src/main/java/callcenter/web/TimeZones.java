package callcenter.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The zone by whose clocks somebody wants figures cut: query parameter {@code zone}. */
public final class TimeZones {

    private TimeZones() {}

    /** The usual one when none is asked for; 400 when there is no such zone. */
    public static ZoneId asked(@Nullable String text, ZoneId usual) {
        try {
            return text == null ? usual : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Problem.invalid("zone", "a time zone such as Asia/Shanghai");
        }
    }
}
