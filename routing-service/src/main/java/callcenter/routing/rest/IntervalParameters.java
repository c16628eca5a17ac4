package callcenter.routing.rest;

import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which intervals somebody asks for, as it stands in the address. */
public final class IntervalParameters {

    @Parameter(required = true, description = "start of the first interval", example = "2026-03-02T01:00:00Z")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(
            required = true,
            description = "the first moment after the last interval, at most 31 days later",
            example = "2026-03-02T10:00:00Z")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(description = "15, 30 or 60; without it 30", example = "30")
    @QueryParam("minutes")
    @Nullable
    String minutes;

    @Parameter(description = "whose clocks cut the day; without it the centre's", example = "Asia/Shanghai")
    @QueryParam("zone")
    @Nullable
    String zone;

    /** 400 names the parameter that is wrong. */
    IntervalQuery understood(ZoneId usual) {
        return IntervalQuery.of(from, to, minutes, zone, usual);
    }
}
