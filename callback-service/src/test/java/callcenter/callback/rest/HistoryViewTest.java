package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.ToldEvent;
import callcenter.web.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decisions find their events; those that no event tells of keep their place in time. */
class HistoryViewTest {

    private static final PromiseId ID = new PromiseId("p-call-78-within-2h");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aDecisionThatNoEventTellsOfStandsBeforeWhatItLedTo() {
        var history = history(
                List.of(told(0, "promised"), told(60, "kept"), told(90, "at-risk")),
                List.of(said(60, "promise.customer-called", "call call-91")),
                true);

        assertEquals(List.of("promised", "customer-called", "kept", "at-risk"), steps(history));
        assertEquals("leader-1", history.entries().get(1).by());
        assertEquals("call call-91", history.entries().get(1).note());
    }

    @Test
    void eachDecisionExplainsItsOwnEventOnly() {
        var history = history(
                List.of(told(1, "replanned"), told(1, "acknowledged"), told(2, "replanned")),
                List.of(said(1, "promise.postpone", "at work"), said(2, "promise.plan", "her son")),
                true);

        assertEquals("at work", history.entries().get(0).note());
        assertNull(history.entries().get(1).note());
        assertEquals("her son", history.entries().get(2).note());
        assertEquals(3, history.entries().size());
    }

    @Test
    void withoutAGroundNobodysWordsAreTold() {
        var history = history(
                List.of(told(1, "waived")),
                List.of(said(1, "promise.waive", "solved"), said(2, "promise.customer-called", "call call-91")),
                false);

        assertEquals(List.of("waived", "customer-called"), steps(history));
        history.entries().forEach(entry -> assertNull(entry.note()));
    }

    private static HistoryView history(List<ToldEvent> told, List<AuditEntry> decided, boolean withWords) {
        return HistoryView.of(ID, told, decided, withWords);
    }

    private static List<String> steps(HistoryView history) {
        return history.entries().stream().map(HistoryEntry::what).toList();
    }

    private static ToldEvent told(int second, String what) {
        return new ToldEvent(NOON.plusSeconds(second), what, Map.of());
    }

    private static AuditEntry said(int second, String action, String words) {
        return new AuditEntry(NOON.plusSeconds(second), "leader-1", action, ID.value(), words);
    }
}
