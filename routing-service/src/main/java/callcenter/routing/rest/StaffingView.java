package callcenter.routing.rest;

import callcenter.routing.domain.staffing.Expectation;
import callcenter.routing.usecase.StaffingAdvice;
import callcenter.web.table.CsvTable;
import callcenter.web.table.DescribedTables;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many agents an interval needs, and on what this rests. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Staffing",
        examples = FigureExamples.STAFFING,
        extensions = @Extension(name = DescribedTables.EXAMPLE, value = FigureExamples.STAFFING_CSV))
public record StaffingView(
        String queueId,

        @Schema(examples = "Asia/Shanghai", description = "by whose clocks the interval was cut")
        String zone,

        @Schema(description = "start of the next interval") Instant from,
        Instant to,

        @Schema(description = "calls expected in the interval")
        double arrivals,

        @Schema(description = "milliseconds") long ahtMs,

        @Schema(description = "milliseconds; absent when nobody left lately") @Nullable
        Long patienceMs,

        double percent,
        long withinMs,

        @Schema(description = "as if nobody left: the safe side")
        Agents erlangC,

        @Schema(description = "with callers who leave; absent without a patience") @Nullable
        Agents erlangA)
        implements CsvTable {

    /** Agents on the calls of this queue alone, and what they achieve in the long run. */
    @Schema(name = "StaffingAgents")
    public record Agents(
            @Schema(description = "the fewest who reach the target")
            int agents,

            @Schema(description = "answered in time / offered, per hundred")
            double serviceLevelPercent,

            @Schema(description = "callers who leave / offered, per hundred")
            double abandonedPercent,

            @Schema(description = "busy time / staffed time, per hundred")
            double occupancyPercent) {

        static Agents of(Expectation expected) {
            return new Agents(
                    expected.agents(),
                    tenths(100 * expected.serviceLevel()),
                    tenths(100 * expected.abandoned()),
                    tenths(100 * expected.occupancy()));
        }
    }

    static StaffingView of(String queueId, ZoneId zone, StaffingAdvice advice) {
        var leaving = advice.erlangA();
        return new StaffingView(
                queueId,
                zone.getId(),
                advice.interval().from(),
                advice.interval().until(),
                tenths(advice.arrivals()),
                advice.ahtMs(),
                advice.patienceMs(),
                advice.percent(),
                advice.withinMs(),
                Agents.of(advice.erlangC()),
                leaving == null ? null : Agents.of(leaving));
    }

    @Override
    public List<String> columns() {
        return CsvTable.columnsOf(StaffingLine.class);
    }

    @Override
    public List<StaffingLine> lines() {
        var safe = StaffingLine.of("ERLANG_C", this, erlangC);
        return erlangA == null ? List.of(safe) : List.of(safe, StaffingLine.of("ERLANG_A", this, erlangA));
    }

    private static double tenths(double number) {
        return Math.round(10 * number) / 10.0;
    }
}
