package callcenter.callback.usecase;

import callcenter.callback.domain.report.Earliness;
import callcenter.callback.domain.report.PromiseFigures;
import callcenter.callback.domain.report.ReportGroup;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts promises from what the journal holds of them, and from nothing else; events in order, promise by promise. */
final class JournalCount {

    private final Map<String, Fate> promises = new HashMap<>();

    /** What is known of one promise so far. */
    private record Fate(
            Instant agreedAt, String kind, String owner, String queue, String status, String detail, Long early) {

        Fate ends(String how, String detail, Long early) {
            return new Fate(agreedAt, kind, owner, queue, how, detail, early);
        }

        boolean is(String how) {
            return status.equals(how);
        }
    }

    void take(String promise, String type, JsonNode facts) {
        switch (type) {
            case "callcenter.callback.promised.v1" ->
                promises.put(
                        promise,
                        new Fate(
                                at(facts, "agreedAt"),
                                text(facts, "kind"),
                                text(facts, "ownerId"),
                                text(facts, "queueId"),
                                "OPEN",
                                "NONE",
                                null));
            case "callcenter.callback.at-risk.v1" -> ends(promise, "OPEN", "AT_RISK_" + facts.get("percent"), null);
            case "callcenter.callback.kept.v1" ->
                ends(
                        promise,
                        facts.get("inTime").asBoolean() ? "IN_TIME" : "LATE",
                        "",
                        Earliness.ms(at(facts, "dueAt"), at(facts, "keptAt")));
            case "callcenter.callback.waived.v1" -> ends(promise, "WAIVED", "", null);
            case "callcenter.callback.broken.v1" -> ends(promise, "BROKEN", text(facts, "reason"), null);
            default -> {} // what happens on the way changes no figure
        }
    }

    Map<ReportGroup, PromiseFigures> figures(ZoneId zone, Function<String, String> teamOf) {
        return promises.values().stream()
                .collect(Collectors.groupingBy(
                        fate -> new ReportGroup(
                                fate.agreedAt().atZone(zone).toLocalDate(),
                                fate.kind(),
                                teamOf.apply(fate.owner()),
                                fate.owner(),
                                fate.queue()),
                        Collectors.collectingAndThen(Collectors.toList(), JournalCount::figures)));
    }

    PromiseFigures total() {
        return figures(List.copyOf(promises.values()));
    }

    private void ends(String promise, String how, String detail, Long early) {
        promises.compute(promise, (id, fate) -> fate.ends(how, detail, early));
    }

    private static PromiseFigures figures(List<Fate> fates) {
        var early = new ArrayList<Long>();
        fates.stream()
                .filter(fate -> fate.early() != null)
                .map(Fate::early)
                .sorted()
                .forEach(early::add);
        return new PromiseFigures(
                (int) fates.stream().filter(fate -> fate.is("IN_TIME")).count(),
                (int) fates.stream().filter(fate -> fate.is("LATE")).count(),
                (int) fates.stream().filter(fate -> fate.is("WAIVED")).count(),
                byDetail(fates, "BROKEN"),
                byDetail(fates, "OPEN"),
                early.isEmpty() ? null : new Earliness(nth(early, 10), nth(early, 50), nth(early, 90)));
    }

    private static TreeMap<String, Integer> byDetail(List<Fate> fates, String status) {
        return fates.stream()
                .filter(fate -> fate.is(status))
                .collect(Collectors.toMap(Fate::detail, fate -> 1, Integer::sum, TreeMap::new));
    }

    /** The smallest value that so many percent do not exceed. */
    private static long nth(List<Long> ascending, int percent) {
        return ascending.get(Math.ceilDiv(ascending.size() * percent, 100) - 1);
    }

    private static Instant at(JsonNode facts, String field) {
        return Instant.parse(text(facts, field));
    }

    private static String text(JsonNode facts, String field) {
        return facts.get(field).asText();
    }
}
