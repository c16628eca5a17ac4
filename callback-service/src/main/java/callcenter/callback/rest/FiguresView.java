package callcenter.callback.rest;

import callcenter.callback.domain.report.Earliness;
import callcenter.callback.domain.report.PromiseFigures;
import callcenter.callback.domain.report.ReportGroup;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the promises of one group; what the report does not tell apart is absent, as is what is unknown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PromiseFigures")
public record FiguresView(
        @Nullable @Schema(description = "on which they were made", examples = "2026-03-02")
        LocalDate day,

        @Nullable @Schema(examples = "WITHIN_2H") String kind,

        @Nullable
        @Schema(description = "of the owner, when the promise was made; absent for a team's promises", examples = "day")
        String team,

        @Nullable @Schema(description = "the owner; absent for a team's promises", examples = "agent-2")
        String agentId,

        @Nullable @Schema(examples = "service") String queueId,

        @Schema(description = "all of them: the sum of kept, waived, broken and open")
        int promised,

        int keptInTime,

        @Schema(description = "by a conversation that began in time and ended after it")
        int keptLate,

        @Schema(description = "the customer did not want the call any more")
        int waived,

        int broken,

        @Schema(description = "reasons may be added", examples = "{\"NOT_REACHED\": 2, \"NOT_TRIED\": 1}")
        Map<String, Integer> brokenByReason,

        @Schema(description = "not decided yet; the figures are final once it is 0")
        int open,

        @Schema(description = "as on the board; risks may be added", examples = "{\"NONE\": 3, \"AT_RISK_80\": 1}")
        Map<String, Integer> openByRisk,

        @Nullable
        @Schema(
                description = "kept rate: keptInTime / (keptInTime + keptLate + broken), per hundred",
                examples = "92.3")
        Double keptInTimePercent,

        @Nullable
        @Schema(
                description =
                        "how long before dueAt the kept ones were kept, milliseconds, negative when late: the median",
                examples = "2520000")
        Long medianEarlyMs,

        @Nullable
        @Schema(description = "the same, 90th percentile: one in ten was so early or earlier", examples = "5400000")
        Long p90EarlyMs,

        @Nullable
        @Schema(description = "the same, 10th percentile: nine in ten were at least so early", examples = "300000")
        Long p10EarlyMs) {

    static FiguresView of(ReportGroup group, PromiseFigures figures) {
        var earliness = figures.earliness();
        return new FiguresView(
                group.day(),
                group.kind(),
                group.team(),
                group.agentId(),
                group.queueId(),
                figures.promised(),
                figures.keptInTime(),
                figures.keptLate(),
                figures.waived(),
                figures.broken(),
                figures.brokenByReason(),
                figures.open(),
                figures.openByRisk(),
                figures.keptInTimePercent(),
                early(earliness, Earliness::medianMs),
                early(earliness, Earliness::p90Ms),
                early(earliness, Earliness::p10Ms));
    }

    private static @Nullable Long early(@Nullable Earliness earliness, ToLongFunction<Earliness> which) {
        return earliness == null ? null : which.applyAsLong(earliness);
    }
}
