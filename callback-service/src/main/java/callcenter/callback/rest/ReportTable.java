package callcenter.callback.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A report as a table: a column for each thing that is told apart, one for each figure, and one for each reason and risk,
 * those that are known and those that occur.
 */
record ReportTable(Set<String> by, List<FiguresView> items) {

    private static final Map<String, Function<FiguresView, Object>> KEYS = new LinkedHashMap<>();
    private static final Map<String, Function<FiguresView, Object>> FIGURES = new LinkedHashMap<>();
    private static final List<String> REASONS = List.of("IN_PROGRESS", "NOT_REACHED", "NOT_TRIED");
    private static final List<String> RISKS = List.of("AT_RISK_50", "AT_RISK_80", "NONE", "OVERDUE");

    static {
        KEYS.put("day", FiguresView::day);
        KEYS.put("kind", FiguresView::kind);
        KEYS.put("team", FiguresView::team);
        KEYS.put("agent", FiguresView::agentId);
        KEYS.put("queue", FiguresView::queueId);
        FIGURES.put("promised", FiguresView::promised);
        FIGURES.put("keptInTime", FiguresView::keptInTime);
        FIGURES.put("keptLate", FiguresView::keptLate);
        FIGURES.put("waived", FiguresView::waived);
        FIGURES.put("broken", FiguresView::broken);
        FIGURES.put("open", FiguresView::open);
        FIGURES.put("keptInTimePercent", FiguresView::keptInTimePercent);
        FIGURES.put("medianEarlyMs", FiguresView::medianEarlyMs);
        FIGURES.put("p90EarlyMs", FiguresView::p90EarlyMs);
        FIGURES.put("p10EarlyMs", FiguresView::p10EarlyMs);
    }

    List<String> columns() {
        var columns = new ArrayList<>(KEYS.keySet());
        columns.retainAll(by);
        columns.addAll(FIGURES.keySet());
        occurring(REASONS, FiguresView::brokenByReason).forEach(reason -> columns.add("broken." + reason));
        occurring(RISKS, FiguresView::openByRisk).forEach(risk -> columns.add("open." + risk));
        return columns;
    }

    List<Map<String, Object>> lines() {
        var reasons = occurring(REASONS, FiguresView::brokenByReason);
        var risks = occurring(RISKS, FiguresView::openByRisk);
        return items.stream().map(item -> line(item, reasons, risks)).toList();
    }

    private Map<String, Object> line(FiguresView item, Set<String> reasons, Set<String> risks) {
        var line = new LinkedHashMap<String, Object>();
        KEYS.forEach((name, value) -> {
            if (by.contains(name)) {
                line.put(name, value.apply(item));
            }
        });
        FIGURES.forEach((name, value) -> line.put(name, value.apply(item)));
        reasons.forEach(
                reason -> line.put("broken." + reason, item.brokenByReason().getOrDefault(reason, 0)));
        risks.forEach(risk -> line.put("open." + risk, item.openByRisk().getOrDefault(risk, 0)));
        return line;
    }

    private Set<String> occurring(List<String> known, Function<FiguresView, Map<String, Integer>> counts) {
        var names = new TreeSet<>(known);
        items.forEach(item -> names.addAll(counts.apply(item).keySet()));
        return names;
    }
}
