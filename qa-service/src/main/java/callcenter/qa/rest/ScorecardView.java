package callcenter.qa.rest;

import callcenter.qa.domain.evaluation.Scorecard;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One agent's results over a period. */
@Schema(name = "Scorecard")
record ScorecardView(
        @Schema(examples = "agent-2") String agentId,

        @Schema(description = "First day, in the centre's zone", examples = "2026-02-01")
        LocalDate from,

        @Schema(description = "Last day", examples = "2026-03-02")
        LocalDate to,

        @Schema(description = "Evaluated calls", examples = "212")
        long count,

        @Schema(description = "Mean of kept points, in percent", examples = "93.4")
        double meanPercent,

        @Schema(description = "What was lost, the costliest norm first")
        List<LossView> losses,

        @Schema(description = "Days with at least one call") List<DayView> trend) {

    static ScorecardView of(Scorecard scorecard) {
        return new ScorecardView(
                scorecard.agent().value(),
                scorecard.from(),
                scorecard.to(),
                scorecard.count(),
                scorecard.meanPercent(),
                scorecard.losses().stream()
                        .map(loss -> new LossView(loss.norm(), loss.points(), loss.calls()))
                        .toList(),
                scorecard.trend().stream()
                        .map(day -> new DayView(day.day(), day.count(), day.meanPercent()))
                        .toList());
    }

    @Schema(name = "LossByNorm")
    record LossView(
            @Schema(examples = "CAL-6") String norm,

            @Schema(description = "Points lost in all", examples = "40")
            long points,

            @Schema(description = "Calls that lost them", examples = "4")
            long calls) {}

    @Schema(name = "ScoreOfDay")
    record DayView(
            @Schema(examples = "2026-03-02") LocalDate day,
            @Schema(examples = "31") long count,
            @Schema(examples = "95.2") double meanPercent) {}
}
