package callcenter.routing.rest;

import callcenter.web.Problem;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a staffing; a number that is none, or is out of bounds, is refused by its name. */
public final class StaffingQuery {

    private static final double LONGEST_MS = 86_400_000;

    @Parameter(description = "length of the interval: 15, 30 or 60; without it 30", example = "30")
    @QueryParam("minutes")
    @Nullable
    String minutes;

    @Parameter(description = "whose clocks cut the day; without it the centre's", example = "Asia/Shanghai")
    @QueryParam("zone")
    @Nullable
    String zone;

    @Parameter(description = "calls in the interval; without it as in the last four", example = "120")
    @QueryParam("arrivals")
    @Nullable
    String arrivals;

    @Parameter(description = "mean handle time, milliseconds; without it as in the last four", example = "240000")
    @QueryParam("ahtMs")
    @Nullable
    String ahtMs;

    @Parameter(description = "mean patience, milliseconds; without it as in the last four", example = "90000")
    @QueryParam("patienceMs")
    @Nullable
    String patienceMs;

    @Parameter(description = "service level to reach; without it 80", example = "80")
    @QueryParam("percent")
    @Nullable
    String percent;

    @Parameter(description = "answered in time, milliseconds; without it the queue's threshold", example = "20000")
    @QueryParam("withinMs")
    @Nullable
    String withinMs;

    @Nullable
    Double arrivals() {
        return between("arrivals", arrivals, 0, 1_000_000);
    }

    @Nullable
    Long ahtMs() {
        return whole(between("ahtMs", ahtMs, 1, LONGEST_MS));
    }

    @Nullable
    Long patienceMs() {
        return whole(between("patienceMs", patienceMs, 1, LONGEST_MS));
    }

    double percent() {
        var wanted = between("percent", percent, 1, 99.9);
        return wanted == null ? 80 : wanted;
    }

    @Nullable
    Long withinMs() {
        return whole(between("withinMs", withinMs, 0, LONGEST_MS));
    }

    private static @Nullable Long whole(@Nullable Double number) {
        return number == null ? null : Math.round(number);
    }

    private static @Nullable Double between(String field, @Nullable String text, double least, double most) {
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // what would be right is said below, for this and for any number out of bounds
        }
        throw Problem.invalid(field, "a number from " + bound(least) + " to " + bound(most));
    }

    private static String bound(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
