package callcenter.callback.store;

import callcenter.callback.domain.report.PromiseReport;
import callcenter.callback.domain.report.ReportDay;
import callcenter.callback.domain.report.ReportGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the rows of a report together: those of each group, and those of the total. */
final class ReportRows {

    private final List<ReportDay> days;
    private final Map<ReportGroup, Tally> groups = new LinkedHashMap<>();
    private final Tally total = new Tally();

    ReportRows(List<ReportDay> days) {
        this.days = days;
    }

    PromiseReport read(List<Object[]> rows) {
        rows.forEach(this::take);
        return new PromiseReport(
                total.figures(),
                groups.entrySet().stream()
                        .map(group -> new PromiseReport.Row(
                                group.getKey(), group.getValue().figures()))
                        .toList());
    }

    private void take(Object[] row) {
        var isTotal = Tally.number(row[0]) == 1;
        var tally = isTotal ? total : groups.computeIfAbsent(group(row), group -> new Tally());
        tally.take(row);
    }

    private ReportGroup group(Object[] row) {
        return new ReportGroup(
                row[1] == null ? null : days.get(Tally.number(row[1])).date(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }
}
