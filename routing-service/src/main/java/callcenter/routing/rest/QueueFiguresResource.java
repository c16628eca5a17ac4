package callcenter.routing.rest;

import callcenter.routing.usecase.ReadIntervals;
import callcenter.web.table.CsvTable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What queues achieved. */
@Singleton
@Path("/queues")
public class QueueFiguresResource {

    private final ReadIntervals intervals;
    private final ZoneId zone;

    QueueFiguresResource(ReadIntervals intervals, @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.intervals = intervals;
        this.zone = zone;
    }

    @GET
    @Path("/{id}/intervals")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "One queue's figures, interval by interval",
            description = "A call belongs to the interval in which it entered, whenever it was answered: the intervals"
                    + " of a day add up to the day. Where clocks are put forward or back, a new interval starts.")
    @APIResponse(
            responseCode = "200",
            description = "JSON, or a table for those who accept text/csv",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IntervalsView.class)),
                @Content(
                        mediaType = CsvTable.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "a table", value = FigureExamples.INTERVALS_CSV))
            })
    public Uni<IntervalsView> intervals(
            @PathParam("id") String id,
            @Parameter(required = true, description = "start of the first interval", example = "2026-03-02T01:00:00Z")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            required = true,
                            description = "the first moment after the last interval, at most 31 days later",
                            example = "2026-03-02T10:00:00Z")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(description = "15, 30 or 60; without it 30", example = "30") @QueryParam("minutes") @Nullable
                    String minutes,
            @Parameter(description = "whose clocks cut the day; without it the centre's", example = "Asia/Shanghai")
                    @QueryParam("zone")
                    @Nullable
                    String zone) {
        var query = IntervalQuery.of(from, to, minutes, zone, this.zone);
        return intervals.of(Ids.queue(id), query.intervals()).map(found -> IntervalsView.of(id, query, found));
    }
}
