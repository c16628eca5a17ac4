package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.ComponentTest;
import callcenter.callback.PastPromises;
import callcenter.callback.PastPromises.Made;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.BreakReason;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.TeamChange;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history small enough to be counted by hand, in a queue of its own. */
@ComponentTest
class PromiseReportTest {

    private final String queue = "queue-" + UUID.randomUUID();
    private final String agent = "agent-" + UUID.randomUUID();
    private final String other = "agent-" + UUID.randomUUID();

    @Inject
    PastPromises past;

    @Inject
    AgentTeams teams;

    @Inject
    AgentPresence presence;

    @Inject
    Work work;

    @Norm("CBK-10")
    @Test
    void everyPromiseHasOneFate() {
        past.kept(made("01:00:00"), Duration.ofMinutes(50));
        past.kept(made("01:10:00"), Duration.ofMinutes(20));
        past.kept(made("01:20:00"), Duration.ZERO);
        past.kept(made("01:30:00"), Duration.ofMillis(-1));
        past.waived(made("01:40:00"));
        past.broken(made("01:50:00"), BreakReason.NOT_TRIED);
        past.broken(made("02:00:00"), BreakReason.NOT_REACHED);
        past.broken(made("02:10:00"), BreakReason.NOT_REACHED);
        past.open(made("02:20:00"), 80);

        var total = report("from=2026-03-02&to=2026-03-02").getMap("total");

        assertEquals(
                Map.ofEntries(
                        Map.entry("promised", 9),
                        Map.entry("keptInTime", 3),
                        Map.entry("keptLate", 1),
                        Map.entry("waived", 1),
                        Map.entry("broken", 3),
                        Map.entry("brokenByReason", Map.of("NOT_REACHED", 2, "NOT_TRIED", 1)),
                        Map.entry("open", 1),
                        Map.entry("openByRisk", Map.of("OVERDUE", 1)),
                        Map.entry("keptInTimePercent", 42.9f),
                        Map.entry("medianEarlyMs", 0),
                        Map.entry("p90EarlyMs", 3_000_000),
                        Map.entry("p10EarlyMs", -1)),
                total);
    }

    @Test
    void whatIsOpenIsToldByRisk() {
        var soon = Instant.now().minusSeconds(60).toString();
        past.open(Made.within2h(agent, queue, soon), 0);
        past.open(Made.within2h(agent, queue, soon), 50);
        past.open(Made.within2h(agent, queue, soon), 80);
        past.open(Made.within2h(agent, queue, soon), 80);
        var day = Instant.parse(soon).atZone(java.time.ZoneOffset.UTC).toLocalDate();

        var total = report("zone=UTC&from=" + day + "&to=" + day).getMap("total");

        assertEquals(Map.of("NONE", 1, "AT_RISK_50", 1, "AT_RISK_80", 2), total.get("openByRisk"));
        assertFalse(total.containsKey("keptInTimePercent"));
        assertFalse(total.containsKey("medianEarlyMs"));
    }

    @Norm("CBK-10")
    @Test
    void figuresAreToldApartByKindTeamAgentAndDay() {
        learn("day", Instant.EPOCH, 1);
        past.kept(made("01:00:00"), Duration.ofMinutes(50));
        past.kept(new Made(PromiseKind.WITHIN_24H, agent, queue, at("02:00:00")), Duration.ofMinutes(30));
        past.waived(new Made(PromiseKind.WITHIN_24H, other, queue, at("15:59:59.999")));
        past.waived(new Made(PromiseKind.WITHIN_24H, other, queue, at("16:00:00")));

        var items = report("from=2026-03-02&to=2026-03-03&by=queue,agent,team,kind,day")
                .<Map<String, Object>>getList("items");

        var names = List.of("day", "kind", "team", "agentId", "queueId", "promised");
        assertEquals(
                List.of(
                        List.of("2026-03-02", "WITHIN_24H", "day", agent, queue, 1),
                        List.of("2026-03-02", "WITHIN_24H", "-", other, queue, 1),
                        List.of("2026-03-02", "WITHIN_2H", "day", agent, queue, 1),
                        List.of("2026-03-03", "WITHIN_24H", "-", other, queue, 1)),
                items.stream()
                        .map(item -> names.stream()
                                .map(name -> item.getOrDefault(name, "-"))
                                .toList())
                        .toList());
    }

    @Test
    void aPromiseStaysWithTheTeamItsOwnerWasInWhenItWasMade() {
        learn("night", at("02:00:00"), 2);
        learn("day", at("01:00:00"), 1);
        past.waived(made("00:30:00")); // before anything was told: the first team that was
        past.waived(made("01:59:59"));
        past.waived(made("02:00:00"));

        var report = report("from=2026-03-02&to=2026-03-02&by=team");

        assertEquals(List.of("day", "night"), report.getList("items.team"));
        assertEquals(List.of(2, 1), report.getList("items.promised"));
    }

    @Test
    void leadersCountTheirTeamsAndWhatNobodyOwns() {
        var team = "team-" + queue;
        learn(team, Instant.EPOCH, 1);
        past.waived(made("01:00:00"));
        past.waived(Made.within2h(other, queue, "2026-03-02T01:00:00Z"));
        past.broken(Made.within2h(null, queue, "2026-03-02T01:00:00Z"), BreakReason.NOT_TRIED);
        var query = "/reports/promises?from=2026-03-02&to=2026-03-02&queueId=" + queue;

        var leader = Tokens.shiftLeader("leader-1", team);
        assertEquals(2, (int) Api.as(leader).get(query).path("total.promised"));
        assertEquals(1, (int) Api.as(leader).get(query + "&team=" + team).path("total.promised"));
        assertEquals(1, (int) Api.as(Tokens.shiftLeader("leader-2", "night-" + queue))
                .get(query)
                .path("total.promised"));
        assertEquals(3, (int) Api.as(Tokens.supervisor()).get(query).path("total.promised"));
    }

    @Test
    void theDayOnWhichClocksArePutForwardHas23Hours() {
        past.waived(Made.within2h(agent, queue, "2026-03-28T23:00:00Z"));
        past.waived(Made.within2h(agent, queue, "2026-03-29T21:59:59Z"));
        past.waived(Made.within2h(agent, queue, "2026-03-29T22:00:00Z"));

        var report = report("from=2026-03-29&to=2026-03-29&zone=Europe/Berlin");

        assertEquals("Europe/Berlin", report.getString("zone"));
        assertEquals(2, report.getInt("total.promised"));
    }

    @Test
    void aFilterLeavesTheRestOut() {
        past.waived(made("01:00:00"));
        past.waived(new Made(PromiseKind.WITHIN_24H, other, queue, at("01:00:00")));

        assertEquals(1, report("from=2026-03-02&to=2026-03-02&kind=WITHIN_2H").getInt("total.promised"));
        assertEquals(
                List.of("WITHIN_24H"),
                report("from=2026-03-02&to=2026-03-02&by=kind&agentId=" + other).getList("items.kind"));
        assertEquals(0, report("from=2026-03-02&to=2026-03-02&team=moon").getInt("total.promised"));
    }

    @Test
    void aPeriodWithoutPromisesIsAnEmptyReport() {
        var report = report("from=2025-03-02&to=2026-03-02");

        assertEquals(0, report.getInt("total.promised"));
        assertEquals(List.of(), report.getList("items"));
    }

    @Test
    void aTableIsGivenToWhoeverAcceptsOne() {
        past.kept(made("01:00:00"), Duration.ofMinutes(50));
        past.broken(made("01:00:00"), BreakReason.NOT_TRIED);

        var table = Api.as(Tokens.supervisor())
                .accept("text/csv")
                .get("/reports/promises?by=kind,day&from=2026-03-02&to=2026-03-02&queueId=" + queue);

        assertEquals(200, table.statusCode(), table.asString());
        assertTrue(table.contentType().startsWith("text/csv"), table.contentType());
        assertEquals(
                List.of(
                        "day,kind,promised,keptInTime,keptLate,waived,broken,open,keptInTimePercent,medianEarlyMs,"
                                + "p90EarlyMs,p10EarlyMs,broken.IN_PROGRESS,broken.NOT_REACHED,broken.NOT_TRIED,"
                                + "open.AT_RISK_50,open.AT_RISK_80,open.NONE,open.OVERDUE",
                        "2026-03-02,WITHIN_2H,2,1,0,0,1,0,50.0,3000000,3000000,3000000,0,0,1,0,0,0,0"),
                List.of(table.asString().split("\r\n")));
    }

    @Test
    void anEmptyTableHasItsHeader() {
        var table = Api.as(Tokens.supervisor())
                .accept("text/csv")
                .get("/reports/promises?from=2025-03-02&to=2025-03-02&queueId=" + queue);

        assertTrue(table.asString().startsWith("day,promised,"), table.asString());
        assertEquals(1, table.asString().lines().count());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "to=2026-03-02, from",
        "from=2026-03-02, to",
        "from=today&to=2026-03-02, from",
        "from=1999-12-31&to=2026-03-02, from",
        "from=-99999-01-01&to=2026-03-02, from",
        "from=2026-03-02&to=2100-01-01, to",
        "from=2026-03-02&to=2026-03-01, to",
        "from=2025-03-01&to=2026-03-02, to",
        "from=2026-03-02&to=2026-03-02&zone=Moon/Base, zone",
        "from=2026-03-02&to=2026-03-02&by=colour, by",
        "'from=2026-03-02&to=2026-03-02&by=day,', by",
        "from=2026-03-02&to=2026-03-02&kind=SOON, kind",
        "from=2026-03-02&to=2026-03-02&agentId=a/b, agentId",
        "from=2026-03-02&to=2026-03-02&queueId=a/b, queueId"
    })
    void aWrongParameterIsNamed(String query, String field) {
        var answer = Api.as(Tokens.supervisor()).get("/reports/promises?" + query);

        assertEquals(400, answer.statusCode(), answer.asString());
        assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
        assertEquals(field, answer.path("field"));
    }

    private void learn(String team, Instant since, long sequence) {
        work.run(tx -> teams.learn(tx.session(), new TeamChange(agent, team, since, 1, sequence))
                .chain(() -> presence.learn(tx.session(), agent, "AVAILABLE", 1, sequence)));
    }

    private Made made(String time) {
        return new Made(PromiseKind.WITHIN_2H, agent, queue, at(time));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + "Z");
    }

    private JsonPath report(String query) {
        var answer = Api.as(Tokens.supervisor()).get("/reports/promises?queueId=" + queue + "&" + query);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.jsonPath();
    }
}
