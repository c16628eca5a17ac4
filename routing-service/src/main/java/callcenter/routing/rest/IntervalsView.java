package callcenter.routing.rest;

import callcenter.routing.domain.figures.StaffedInterval;
import callcenter.web.table.CsvTable;
import callcenter.web.table.DescribedTables;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A queue's figures, interval by interval, with the clocks by which they were cut. */
@Schema(
        name = "Intervals",
        examples = FigureExamples.INTERVALS,
        extensions = @Extension(name = DescribedTables.EXAMPLE, value = FigureExamples.INTERVALS_CSV))
public record IntervalsView(
        String queueId,

        @Schema(examples = "Asia/Shanghai") String zone,

        @Schema(examples = "30") int minutes,
        List<IntervalView> items)
        implements CsvTable {

    static IntervalsView of(String queueId, IntervalQuery query, List<StaffedInterval> found) {
        return new IntervalsView(
                queueId,
                query.zone().getId(),
                query.minutes(),
                found.stream()
                        .map(figures -> IntervalView.of(figures, query.zone()))
                        .toList());
    }

    @Override
    public List<String> columns() {
        return CsvTable.columnsOf(IntervalView.class);
    }

    @Override
    public List<IntervalView> lines() {
        return items;
    }
}
