package callcenter.local.demo;

import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Bulletins (ANS-13): the leader writes them, the supervisor reads them again, callers of the area hear them. */
final class BulletinDuty implements Duty {

    /** Beginning of the numbers in the area where the water is off. */
    static final String AREA = "+86138001310";

    private static final Duration READING = Duration.ofSeconds(10);
    private static final Duration REPAIR = Duration.ofSeconds(150);
    private static final Duration BETWEEN_TROUBLES = Duration.ofSeconds(60);
    private static final String TROUBLE = "burst main";
    /** Not in force before long, and nobody of the demo approves it: that is left to whoever looks at the page. */
    private static final String PLANNED = "planned work";

    private final RestClient leader;
    private final RestClient supervisor;
    private final Dice dice;
    private Instant nextTrouble = Instant.now();

    BulletinDuty(RestClient leader, RestClient supervisor, Dice dice) {
        this.leader = leader;
        this.supervisor = supervisor;
        this.dice = dice;
    }

    @Override
    public void look() {
        var all = leader.get("/bulletins/all");
        if (!all.succeeded()) {
            return; // or everything would be written again
        }
        var open = all.body()
                .path("items")
                .valueStream()
                .filter(it -> List.of("PROPOSED", "SCHEDULED", "IN_FORCE")
                        .contains(it.path("status").asText()))
                .toList();
        var now = Instant.now();
        if (open.stream().noneMatch(it -> is(it, PLANNED))) {
            write(planned(now));
        }
        if (open.stream().noneMatch(it -> is(it, TROUBLE)) && now.isAfter(nextTrouble)) {
            nextTrouble = now.plus(REPAIR).plus(BETWEEN_TROUBLES);
            write(trouble(now));
        }
        open.stream().filter(it -> is(it, TROUBLE)).forEach(it -> lookAfter(it, now));
    }

    private void lookAfter(JsonNode bulletin, Instant now) {
        var path = "/bulletins/" + bulletin.path("id").asText();
        if (Instant.parse(bulletin.path("owner").path("at").asText())
                .plus(READING)
                .isAfter(now)) {
            return;
        }
        if (bulletin.path("status").asText().equals("PROPOSED")) {
            supervisor.post(
                    path + "/approve",
                    Map.of(
                            "reason",
                            "checked with the network desk",
                            "writtenAt",
                            bulletin.path("owner").path("at").asText()));
        } else if (dice.oneIn(90)) {
            leader.post(path + "/withdraw", Map.of("reason", "the water is back"));
        }
    }

    private void write(Map<String, Object> bulletin) {
        leader.post("/bulletins", bulletin);
    }

    private static boolean is(JsonNode bulletin, String reason) {
        return bulletin.path("owner").path("reason").asText().startsWith(reason);
    }

    private static Map<String, Object> trouble(Instant now) {
        return Map.of(
                "text",
                Map.of(
                        "zh-CN", "运河路一带因水管抢修停水，预计两小时内恢复供水。",
                        "en",
                                "Water is off around Canal Road while a main is repaired. We expect it back in two hours."),
                "numberPrefixes",
                List.of(AREA),
                "until",
                now.plus(REPAIR).toString(),
                "lengthMs",
                9_000,
                "heardAfterMs",
                4_000,
                "reason",
                TROUBLE + ", Canal Road");
    }

    private static Map<String, Object> planned(Instant now) {
        return Map.of(
                "text",
                Map.of(
                        "zh-CN", "今晚管网检修，部分区域水压偏低，敬请谅解。",
                        "en", "Because of planned work on the network the pressure will be low tonight in some areas."),
                "queues",
                List.of("service"),
                "from",
                now.plus(Duration.ofHours(2)).toString(),
                "until",
                now.plus(Duration.ofHours(8)).toString(),
                "reason",
                PLANNED + " of the network desk");
    }
}
