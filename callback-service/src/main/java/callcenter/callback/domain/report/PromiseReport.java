package callcenter.callback.domain.report;

import java.util.List;

/** Figures of a period: of all its promises together, and group by group. */
public record PromiseReport(PromiseFigures total, List<Row> rows) {

    /** The figures of one group. */
    public record Row(ReportGroup group, PromiseFigures figures) {}
}
