package callcenter.routing.rest;

import callcenter.routing.domain.figures.AgentFigures;
import callcenter.web.table.CsvTable;
import callcenter.web.table.DescribedTables;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agent's figures, interval by interval, with the clocks by which they were cut. */
@Schema(
        name = "AgentIntervals",
        examples = FigureExamples.AGENT_INTERVALS,
        extensions = @Extension(name = DescribedTables.EXAMPLE, value = FigureExamples.AGENT_INTERVALS_CSV))
public record AgentIntervalsView(
        String agentId,

        @Schema(examples = "Asia/Shanghai") String zone,

        @Schema(examples = "30") int minutes,
        List<AgentIntervalView> items)
        implements CsvTable {

    static AgentIntervalsView of(String agentId, IntervalQuery query, List<AgentFigures> found) {
        return new AgentIntervalsView(
                agentId,
                query.zone().getId(),
                query.minutes(),
                found.stream()
                        .map(figures -> AgentIntervalView.of(figures, query.zone()))
                        .toList());
    }

    @Override
    public List<String> columns() {
        return CsvTable.columnsOf(AgentIntervalView.class);
    }

    @Override
    public List<AgentIntervalView> lines() {
        return items;
    }
}
