package callcenter.callback.rest;

import callcenter.callback.domain.rules.DeskSpec;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The calendar of a desk.
 *
 * @param queues whose promises it serves
 * @param zone its time zone
 * @param callingHours when customers may be called on any day (CBK-3)
 * @param serviceHours spans of each day under {@code monday} to {@code sunday} and {@code make-up-day}; over midnight as {@code
 *     20:00-04:00}, around the clock as {@code 00:00-24:00}
 * @param holidays list it keeps; {@code none}: it serves through all
 * @param callsOnHolidays whether customers may be called on them
 */
public record DeskBody(
        @NotNull @Schema(examples = "[\"service\"]") List<@NotBlank String> queues,
        @NotBlank @Schema(examples = "Asia/Shanghai") String zone,

        @NotEmpty @Schema(examples = "[\"08:30-12:00\", \"14:00-20:00\"]")
        List<@NotBlank String> callingHours,

        @NotEmpty @Schema(examples = "{\"monday\": [\"08:30-12:00\", \"14:00-18:00\"]}")
        Map<String, List<String>> serviceHours,

        @NotBlank @Schema(examples = "CN") String holidays,
        boolean callsOnHolidays) {

    static DeskBody of(DeskSpec spec) {
        return new DeskBody(
                spec.queues(),
                spec.zone(),
                spec.callingHours(),
                spec.serviceHours(),
                spec.holidays(),
                spec.callsOnHolidays());
    }

    DeskSpec spec() {
        return new DeskSpec(queues, zone, callingHours, serviceHours, holidays, callsOnHolidays);
    }
}
