package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.ToldEvent;
import callcenter.web.AuditEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of one promise, from the record: nothing is told here that was not committed with it. */
@Schema(name = "PromiseHistory", examples = HistoryExamples.HISTORY)
public record HistoryView(
        @Schema(examples = "p-call-78-within-2h") String id,

        @Schema(
                description =
                        "whether people's own words are here: the customer is on the reader's line, or a reason was"
                                + " given; it is kept as read")
        boolean personalData,

        @Schema(description = "in the order in which it happened")
        List<HistoryEntry> entries) {

    /** The event that tells of a decision, by how the audit names it; one that no event tells of stands for itself. */
    private static final Map<String, String> TOLD_BY = Map.of(
            "promise.postpone", "replanned",
            "promise.plan", "replanned",
            "promise.replan", "replanned",
            "promise.hand-over", "handed-over",
            "promise.acknowledge", "acknowledged",
            "promise.waive", "waived");

    static HistoryView of(PromiseId id, List<ToldEvent> told, List<AuditEntry> decided, boolean withWords) {
        var alone = new ArrayList<>(decided);
        var entries = new ArrayList<HistoryEntry>();
        for (var event : told) {
            var decision = alone.stream()
                    .filter(said -> tells(event, said))
                    .findFirst()
                    .orElse(null);
            alone.remove(decision);
            entries.add(HistoryEntry.of(event, decision == null || !withWords ? null : decision.reason()));
        }
        alone.forEach(decision -> insert(entries, HistoryEntry.of(decision, withWords)));
        return new HistoryView(id.value(), withWords, entries);
    }

    /** A decision and its event are one transaction and bear one time. */
    private static boolean tells(ToldEvent event, AuditEntry decision) {
        return event.at().equals(decision.at()) && event.what().equals(TOLD_BY.get(decision.action()));
    }

    /** Before what happened later, and before what it led to at once. */
    private static void insert(List<HistoryEntry> entries, HistoryEntry entry) {
        var place = 0;
        while (place < entries.size() && entries.get(place).at().isBefore(entry.at())) {
            place++;
        }
        entries.add(place, entry);
    }
}
