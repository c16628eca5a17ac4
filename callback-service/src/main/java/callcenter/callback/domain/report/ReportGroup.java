package callcenter.callback.domain.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which promises a row counts; null where it does not tell them apart, or where there is nothing to tell.
 *
 * @param day on which they were made
 * @param kind what the customers were told
 * @param team of the owner, when the promise was made
 * @param agentId the owner; null also for the promises of a team
 * @param queueId team's queue
 */
public record ReportGroup(
        @Nullable LocalDate day,
        @Nullable String kind,
        @Nullable String team,
        @Nullable String agentId,
        @Nullable String queueId) {

    /** All promises of the report. */
    public static final ReportGroup ALL = new ReportGroup(null, null, null, null, null);
}
