package callcenter.callback.rest;

import callcenter.callback.domain.report.PromiseReport;
import callcenter.callback.domain.report.ReportGroup;
import callcenter.callback.domain.report.ReportWish;
import callcenter.web.table.CsvTable;
import callcenter.web.table.DescribedTables;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the promises that were made in a period, with the clocks by which its days were cut. */
@Schema(
        name = "PromiseReport",
        examples = ReportExamples.REPORT,
        extensions = @Extension(name = DescribedTables.EXAMPLE, value = ReportExamples.REPORT_CSV))
public record ReportView(
        LocalDate from,

        @Schema(description = "the last day") LocalDate to,

        @Schema(examples = "Asia/Shanghai") String zone,
        List<String> by,

        @Schema(description = "over all of them: percentiles of groups do not add up to these")
        FiguresView total,

        List<FiguresView> items)
        implements CsvTable {

    static ReportView of(ReportWish wish, ZoneId zone, PromiseReport report) {
        return new ReportView(
                wish.days().getFirst().date(),
                wish.days().getLast().date(),
                zone.getId(),
                wish.by().stream().map(ReportQuery::name).toList(),
                FiguresView.of(ReportGroup.ALL, report.total()),
                report.rows().stream()
                        .map(row -> FiguresView.of(row.group(), row.figures()))
                        .toList());
    }

    @Override
    public List<String> columns() {
        return table().columns();
    }

    @Override
    public List<Map<String, Object>> lines() {
        return table().lines();
    }

    private ReportTable table() {
        return new ReportTable(Set.copyOf(by), items);
    }
}
