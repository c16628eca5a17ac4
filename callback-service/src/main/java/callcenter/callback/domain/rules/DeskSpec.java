package callcenter.callback.domain.rules;

import java.util.List;
import java.util.Map;

/**
 * The calendar of a desk as a centre writes it.
 *
 * @param queues whose promises it serves
 * @param zone such as {@code Asia/Shanghai}
 * @param callingHours when customers may be called on any day, such as {@code 08:30-12:00} (CBK-3)
 * @param serviceHours when it serves: spans of each day under {@code monday} to {@code sunday} and {@code make-up-day}; over
 *     midnight as {@code 20:00-04:00}, around the clock as {@code 00:00-24:00}
 * @param holidays list it keeps, such as {@code CN}; {@code none}: it serves through all
 * @param callsOnHolidays whether customers may be called on them
 */
public record DeskSpec(
        List<String> queues,
        String zone,
        List<String> callingHours,
        Map<String, List<String>> serviceHours,
        String holidays,
        boolean callsOnHolidays) {

    public DeskSpec {
        queues = List.copyOf(queues);
        callingHours = List.copyOf(callingHours);
        serviceHours = Map.copyOf(serviceHours);
    }
}
