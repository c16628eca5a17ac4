package callcenter.routing.rest;

import callcenter.routing.domain.figures.AgentFigures;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agent's figures of one interval; the columns of the table form, in this order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgentIntervalFigures")
public record AgentIntervalView(
        Instant from,

        @Schema(description = "the first moment after the interval")
        Instant to,

        @Schema(examples = "2026-03-02T09:00:00+08:00", description = "from, on the clocks of the zone")
        String localFrom,

        @Schema(description = "milliseconds waiting for a call")
        long availableMs,

        @Schema(description = "milliseconds being offered a call: not idle")
        long ringingMs,

        @Schema(description = "milliseconds on a call, holds and dialling included")
        long talkingMs,

        @Schema(description = "milliseconds owing a record") long wrapUpMs,

        @Schema(description = "milliseconds not ready; what is missing to the interval is signed out, or to come")
        long awayMs,

        @Schema(description = "(ringing + talking + wrap-up) / (the same + available), per hundred") @Nullable
        Double occupancyPercent,

        @Schema(description = "how often calls rang here, by when each began")
        int offers,

        @Schema(description = "of the offers: answered, and not taken back")
        int answered,

        @Schema(description = "offers that rang out or were declined")
        int misses,

        @Nullable Double missesPerOffer,

        @Schema(description = "of the answered: talked and written down, unless a supervisor let the agent go before")
        int handled,

        @Schema(description = "AHT, milliseconds: mean talk, holds and wrap-up of the handled") @Nullable
        Long averageHandleMs,

        @Schema(
                description =
                        "ACW, milliseconds: mean wrap-up of the handled, until the record or until the agent went on"
                                + " as the queue allows (CAL-12)")
        @Nullable
        Long averageWrapUpMs,

        @Schema(description = "conversations handed to this agent by another one")
        int transfersIn,

        @Schema(description = "conversations this agent handed on")
        int transfersOut) {

    static AgentIntervalView of(AgentFigures figures, ZoneId zone) {
        var interval = figures.interval();
        var times = figures.times();
        var work = figures.work();
        return new AgentIntervalView(
                interval.from(),
                interval.until(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(interval.from().atZone(zone)),
                times.availableMs(),
                times.ringingMs(),
                times.talkingMs(),
                times.wrapUpMs(),
                times.awayMs(),
                times.occupancyPercent(),
                work.offers().offers(),
                work.answered(),
                work.offers().misses(),
                work.offers().missesPerOffer(),
                work.handled(),
                work.averageHandleMs(),
                work.averageWrapUpMs(),
                work.transfersIn(),
                work.transfersOut());
    }
}
