package callcenter.routing.rest;

import callcenter.routing.domain.figures.StaffedInterval;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A queue's figures of one interval; the columns of the table form, in this order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IntervalFigures")
public record IntervalView(
        Instant from,

        @Schema(description = "the first moment after the interval")
        Instant to,

        @Schema(examples = "2026-03-02T09:00:00+08:00", description = "from, on the clocks of the zone")
        String localFrom,

        @Schema(description = "inbound calls that entered in the interval; all the rest is about these")
        int offered,

        @Schema(description = "not decided yet; the figures are final once it is 0")
        int waiting,

        int answered,

        @Schema(
                description = "within the service-level threshold T that was in force when the call entered,"
                        + " or was sent on to the queue")
        int answeredInTime,

        @Schema(description = "callers who left, short abandons apart")
        int abandoned,

        int shortAbandoned,

        @Schema(description = "callers who left within T, short abandons among them")
        int abandonedInTime,

        @Schema(description = "answeredInTime / offered, per hundred") @Nullable
        Double serviceLevelOfferedPercent,

        @Schema(description = "answeredInTime / (offered - shortAbandoned), per hundred") @Nullable
        Double serviceLevelOfferedLessShortPercent,

        @Schema(description = "answeredInTime / answered, per hundred") @Nullable
        Double serviceLevelAnsweredPercent,

        @Schema(description = "(answeredInTime + abandonedInTime) / offered, per hundred") @Nullable
        Double serviceLevelDecidedPercent,

        @Schema(description = "ASA, milliseconds: mean wait of the answered") @Nullable
        Long averageSpeedOfAnswerMs,

        @Schema(description = "calls that are talked and written down, unless a supervisor let an agent go before")
        int handled,

        @Schema(description = "AHT, milliseconds: mean talk, holds and wrap-up of the handled") @Nullable
        Long averageHandleMs,

        @Schema(
                description =
                        "ACW, milliseconds: mean wrap-up of the handled, until the record or until the agent went on"
                                + " as the queue allows (CAL-12); of a call that was handed on, of all its agents together")
        @Nullable
        Long averageWrapUpMs,

        @Schema(description = "milliseconds; of those who still wait, up to now")
        long longestWaitMs,

        @Schema(description = "how often these calls rang somewhere")
        int offers,

        @Schema(description = "offers that rang out or were declined")
        int misses,

        @Nullable Double missesPerOffer,

        @Schema(description = "of the offered: chose to be called back, or not taken or kept by the queue")
        int deferred,

        @Schema(description = "not among the offered: came when nobody served (ANS-11)")
        int offHours,

        @Schema(description = "not among the offered: were for somebody else (ANS-9)")
        int wrongNumbers,

        @Schema(description = "not among the offered: came from nuisance numbers, and were not let in (ANS-8)")
        int turnedAway,

        @Schema(description = "answered callers who were told an estimate (ANS-10)")
        int estimates,

        @Schema(description = "milliseconds by which the told median was off, mean, either way") @Nullable
        Long estimateMeanErrorMs,

        @Schema(description = "per hundred, answered within the time told to be enough for four of five") @Nullable
        Double estimatesWithinP80Percent,

        @Schema(description = "of the offered: had waited in another queue before, and that wait counts")
        int overflowedIn,

        @Schema(description = "not among the offered: waited here, was sent on, and counts in the other queue")
        int overflowedOut,

        @Schema(
                description =
                        "conversations, of any queue's calls, handed to an agent of this one for whom the queue was"
                                + " asked")
        int transfersIn,

        @Schema(
                description =
                        "conversations of this queue's calls handed to another agent; a call perhaps several times")
        int transfersOut,

        @Schema(
                description =
                        "of the offered: chose to be called back rather than wait; one whose choice reached us after"
                                + " the end is among those who left, too")
        int callbacksAsked,

        @Schema(description = "of the offered: the last ring of agents was opened in vain")
        int ringsExhausted,

        @Schema(description = "not among the offered: heard a bulletin and hung up, so they were served (ANS-13)")
        int informed,

        @Schema(
                description =
                        "(ringing + talking + wrap-up) / (the same + available), per hundred, of all agents who may take"
                                + " the queue's calls as configured now. All that they did counts, whatever queue it was"
                                + " for: one who serves several counts in each")
        @Nullable
        Double occupancyPercent) {

    static IntervalView of(StaffedInterval staffed, ZoneId zone) {
        var figures = staffed.figures();
        var interval = figures.interval();
        var calls = figures.calls();
        return new IntervalView(
                interval.from(),
                interval.until(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(interval.from().atZone(zone)),
                calls.offered(),
                calls.waiting(),
                calls.answered(),
                calls.answeredInTime(),
                calls.abandoned(),
                calls.shortAbandoned(),
                calls.abandonedInTime(),
                calls.answeredInTimeOfOffered(),
                calls.answeredInTimeOfOfferedLessShort(),
                calls.answeredInTimeOfAnswered(),
                calls.decidedInTimeOfOffered(),
                figures.averageSpeedOfAnswerMs(),
                figures.times().handled(),
                figures.averageHandleMs(),
                figures.averageWrapUpMs(),
                figures.times().longestWaitMs(),
                figures.offers().offers(),
                figures.offers().misses(),
                figures.offers().missesPerOffer(),
                calls.deferred(),
                figures.apart().offHours(),
                figures.apart().wrongNumbers(),
                figures.apart().turnedAway(),
                figures.estimates().judged(),
                figures.estimates().meanErrorMs(),
                figures.estimates().withinP80Percent(),
                figures.passedOn().overflowedIn(),
                figures.passedOn().overflowedOut(),
                figures.passedOn().transfersIn(),
                figures.passedOn().transfersOut(),
                figures.waits().callbacksAsked(),
                figures.waits().ringsExhausted(),
                figures.apart().informed(),
                staffed.staff().occupancyPercent());
    }
}
