package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.LiveBackend;
import callcenter.dashboard.backend.PromiseReports;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise board as leaders work with it. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class PromiseBoardPageTest extends InBrowser {

    /** Overdue, at risk, half gone, in time; two of them of one team, one of nobody. */
    private String fourPromises() {
        return snapshot(List.of(
                promise("p-late", -5, 2).put("number", "****1111").put("mergedIds", new JsonArray().add("p-again")),
                promise("p-soon", 10, 2).put("number", "****2222"),
                promise("p-half", 40, 3).put("number", "****3333").put("kind", "WITHIN_24H"),
                withoutOwner(promise("p-calm", 100, 4).put("number", "****4444"))));
    }

    @Test
    void promisesAreCountedByRiskAndTheCountIsTheFilter() {
        openBoard(fourPromises());

        assertEquals("Overdue 1", tab.text("#risk-OVERDUE"));
        assertEquals("At risk 1", tab.text("#risk-AT_RISK_80"));
        assertEquals(List.of("p-late", "p-soon", "p-half", "p-calm"), shown());
        tab.click("#risk-AT_RISK_80");

        tab.await(shows("p-soon"));
        assertEquals("1", tab.text(".panel .count"));
        assertEquals("true", tab.evaluate("document.querySelector('#risk-AT_RISK_80').getAttribute('aria-pressed')"));
        tab.click(".clear");
        tab.await(shows("p-late", "p-soon", "p-half", "p-calm"));
    }

    @Test
    void theBoardIsFilteredByKindOwnerAndTeam() {
        openBoard(fourPromises());

        choose("kind", "WITHIN_24H");
        tab.await(shows("p-half"));
        assertEquals("Overdue 0", tab.text("#risk-OVERDUE"));
        tab.click(".clear");
        choose("ownerId", "agent-2");
        tab.await(shows("p-late", "p-soon"));
        choose("ownerId", "");
        tab.await(shows("p-calm"));
        tab.click(".clear");
        choose("team", "south");
        tab.await(shows("p-half"));
        tab.click(".clear");
        choose("queueId", "service");
        tab.await(shows("p-late", "p-soon", "p-half", "p-calm"));
    }

    @Test
    void aPromiseIsFoundByTheEndOfItsNumberAndByItsId() {
        openBoard(fourPromises());

        tab.press("/");
        tab.await("document.activeElement.id === 'filter'");
        tab.type("3333");
        tab.await(shows("p-half"));
        tab.evaluate("document.querySelector('#filter').select()");
        tab.type("p-calm");
        tab.await(shows("p-calm"));
    }

    @Test
    void aPromiseIsExplainedWithItsAttemptsAndItsCall() {
        services.callback().answers("/callbacks/p-late/explanation", shift.explanation("p-late"));
        services.callback().answers("/callbacks/p-late/history", shift.history("p-late"));
        services.routing().answers("/calls/call-of-p-late/timeline", shift.timeline());
        openBoard(fourPromises());
        tab.awaitText("#promises-p-late .kind", "within 2 hours · promised 2 times");

        tab.click("#promises-p-late");

        tab.awaitText(".drawer .facts", "promised 2 times");
        tab.awaitText(".drawer .spans .stands", "outside service hours, not counted");
        tab.awaitText(".drawer .timeline.attempts", "no answer");
        tab.awaitText(".drawer .timeline.attempts", "rejected it, rang 0:04");
        tab.awaitText(".drawer cc-timeline", "Received");
        tab.awaitText(".drawer .history", "to the team · somebody decided so · by leader-1");
        tab.awaitText(".drawer .history", "42 min early");
        assertTrue(services.callback().seen().stream()
                .filter(seen -> seen.path().equals("/callbacks/p-late/explanation"))
                .map(LiveBackend.Seen::authorization)
                .allMatch(authorization -> authorization.startsWith("Bearer ey")));
    }

    @Test
    void whatBecameOfAPromiseIsToldWhenItLeavesTheBoard() {
        services.callback()
                .answers(
                        "/callbacks/p-soon",
                        promise("p-soon", 10, 2)
                                .put("status", "BROKEN")
                                .put(
                                        "ended",
                                        new JsonObject()
                                                .put("at", "2026-03-02T05:18:00Z")
                                                .put("reason", "NOT_TRIED"))
                                .encode());
        openBoard(fourPromises());
        tab.click("#promises-p-soon");
        tab.await("document.querySelector('dialog.drawer').open");

        services.callback().delta("promises", "p-soon", "null");

        tab.awaitText(".drawer .facts", "broken");
        tab.awaitText(".drawer .facts", "not tried");
        tab.await(shows("p-late", "p-half", "p-calm"));
    }

    @Test
    void theKeyboardGoesThroughTheBoardAndKeepsItsPlace() {
        openBoard(fourPromises());
        tab.evaluate("document.querySelector('cc-promise-board .grid').focus()");
        tab.press("ArrowDown");
        tab.await(chosen("p-soon"));

        services.callback()
                .delta("promises", "p-first", promise("p-first", -50, 2).encode());
        tab.await(shows("p-first", "p-late", "p-soon", "p-half", "p-calm"));
        tab.await(chosen("p-soon"));
        tab.press("Enter");
        tab.await("document.querySelector('dialog.drawer').open");
        tab.press("Escape");
        tab.await("!document.querySelector('dialog.drawer').open");
        tab.await("document.activeElement === document.querySelector('cc-promise-board .grid')");

        services.callback().delta("promises", "p-soon", "null");
        tab.await(chosen("p-half"));
    }

    @Test
    void tenThousandPromisesAreDrawnAsTheyAreSeenAndTheRestIsCounted() {
        var many = new JsonObject(shift.promises(10_000, 500));
        many.put(
                "promiseTotals",
                new JsonArray().add(new JsonObject().put("id", "agent-1").put("open", 12_345)));
        openBoard(many.encode());

        tab.awaitText(".panel .count", "10000");
        tab.awaitText(".more", "and 2,345 more, due later");
        tab.evaluate("document.querySelector('cc-promise-board .grid').scrollTop = 1e9");
        tab.await("document.querySelector('.extent .row:last-child').getAttribute('aria-rowindex') === '10001'");
        assertTrue(shown().size() < 80);
        choose("team", "north");
        tab.await("document.querySelector('.panel .count').textContent < 10000");
    }

    @Test
    void whatBecameOfPromisesIsReportedByKindAndByDayAndSavedAsATable() {
        services.callback().answers(PromiseReports.path("kind"), PromiseReports.by("kind"));
        services.callback().answers(PromiseReports.path("day"), PromiseReports.by("day"));
        services.callback().answers(PromiseReports.path("kind%2Cday"), PromiseReports.by("kind", "day"));
        enter("wang", "tea-house");
        tab.click("nav a[href=\"#reports\"]");
        tab.await("document.querySelector('#report-from') !== null");

        chooseReport("kind");
        tab.awaitText(".report tbody", "within 2 hours");
        assertEquals(
                "within 2 hours|19|12|1|1|3not reached 2not tried 1|2In time 1Overdue 1|75%|42 min early|1 h 30 min early",
                tab.evaluate("[...document.querySelectorAll('.report tbody tr:first-child > *')]"
                        + ".map((cell) => cell.textContent.trim()).join('|')"));
        tab.awaitText(".report tbody tr:nth-child(2) td.median", "5 min late");
        tab.awaitText(".report tfoot", "All together");
        chooseReport("day");
        tab.awaitText(".report tbody th", "Mar 2");
        chooseReport("kind", "day");
        tab.awaitText(".report tbody tr:nth-child(2)", "look-up");
        tab.awaitText(".report tbody tr:nth-child(2) th:nth-child(2)", "Mar 3");
        tab.click("#language");
        tab.awaitText(".report thead", "按时兑现");

        tab.evaluate(
                "URL.createObjectURL = (blob) => { blob.text().then((text) => window.saved = text); return '#saved' }");
        tab.click("#report-table");
        tab.await("window.saved.includes('keptInTime')");
    }

    @Test
    void aReportThatIsRefusedSaysWhy() {
        enter("wang", "tea-house");
        tab.click("nav a[href=\"#reports\"]");

        tab.awaitText(".report [role=alert]", "There is nothing here.");
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void everyRiskCanBeReadOnItsColour(String theme) {
        tab.systemTheme(theme);
        openBoard(fourPromises());

        var least = tab.evaluate(CONTRAST);

        assertTrue(((Number) least).doubleValue() >= 4.5, "the least contrast is " + least);
    }

    /** The least contrast of any text in a row with what is behind it (WCAG 1.4.3). */
    private static final String CONTRAST = """
            (() => {
              const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
              const light = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
                .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
              const behind = (element) => {
                const colour = getComputedStyle(element).backgroundColor;
                return parts(colour)[3] === 0 ? behind(element.parentElement) : colour;
              };
              const texts = [...document.querySelectorAll('cc-promise-board .row > span, cc-promise-board .chip')];
              return Math.min(...texts.map((text) => {
                const [one, other] = [light(getComputedStyle(text).color), light(behind(text))].sort((a, b) => b - a);
                return (one + 0.05) / (other + 0.05);
              }));
            })()""";

    /** Exactly these things are told apart. */
    private void chooseReport(String... things) {
        tab.evaluate("(() => { document.querySelector('#report-from').value = '2026-03-02';"
                + " document.querySelector('#report-to').value = '2026-03-08';"
                + " const boxes = [...document.querySelectorAll('.report [name=by]')];"
                + " boxes.forEach((box) => { box.checked = '" + String.join(",", things)
                + "'.split(',').includes(box.value) });"
                + " boxes[0].dispatchEvent(new Event('change', { bubbles: true })); })()");
    }

    private void openBoard(String snapshot) {
        services.callback().snapshot(snapshot);
        enter("wang", "tea-house");
        tab.await("document.querySelector('nav') !== null");
        tab.click("nav a[href=\"#promises\"]");
        tab.await("document.querySelector('cc-promise-board .extent .row') !== null");
    }

    private void choose(String field, String value) {
        tab.evaluate("(() => { const choice = document.querySelector('#promises-" + field + "'); choice.value = '="
                + value + "'; choice.dispatchEvent(new Event('change')); })()");
    }

    private JsonObject promise(String id, long dueInMinutes, int agent) {
        return shift.promise(id, Duration.ofMinutes(dueInMinutes), agent).put("kind", "WITHIN_2H");
    }

    private static JsonObject withoutOwner(JsonObject promise) {
        promise.remove("ownerId");
        promise.remove("team");
        return promise;
    }

    private static String snapshot(List<JsonObject> promises) {
        return new JsonObject().put("promises", new JsonArray(promises)).encode();
    }

    private List<?> shown() {
        return (List<?>) ((JsonArray) tab.evaluate(SHOWN)).getList();
    }

    private static final String SHOWN = "[...document.querySelectorAll('cc-promise-board .extent .row')]"
            + ".map((row) => row.id.replace('promises-', ''))";

    private static String shows(String... ids) {
        return SHOWN + ".join() === '" + String.join(",", ids) + "'";
    }

    private static String chosen(String id) {
        return "document.querySelector('cc-promise-board .grid').getAttribute('aria-activedescendant') === 'promises-"
                + id + "'";
    }
}
