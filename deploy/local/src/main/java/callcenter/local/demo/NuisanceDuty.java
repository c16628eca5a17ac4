package callcenter.local.demo;

import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The list of nuisance numbers (ANS-8): the leader asks with evidence, the supervisor decides, customers appeal. */
final class NuisanceDuty implements Duty {

    private static final Duration LASTS = Duration.ofMinutes(4);
    private static final Duration READING = Duration.ofSeconds(12);
    /** Proposals about this number, and appeals, are left to whoever looks at the page. */
    private static final String LEFT = "9003";

    private static final String APPEALS = "9002";

    private final RestClient leader;
    private final RestClient supervisor;
    private final Dice dice;
    private final Nuisances nuisances;

    NuisanceDuty(RestClient leader, RestClient supervisor, Dice dice, Nuisances nuisances) {
        this.leader = leader;
        this.supervisor = supervisor;
        this.dice = dice;
        this.nuisances = nuisances;
    }

    @Override
    public void look() {
        nuisances.toPropose().forEach(this::propose);
        Leaders.items(supervisor, "/nuisance-numbers?status=PROPOSED")
                .filter(it -> !ends(it, LEFT) && hasBeenRead(it))
                .forEach(it -> say(supervisor, it, "approve", "heard the calls: no matter, only noise"));
        Leaders.items(leader, "/nuisance-numbers?status=LISTED")
                .filter(it -> ends(it, APPEALS) && dice.oneIn(20))
                .forEach(it -> say(leader, it, "appeal", "says that a nephew had the phone"));
    }

    /** Refused while another proposal about the number waits. */
    private void propose(Nuisances.Met met) {
        leader.post(
                "/nuisance-numbers",
                Map.of(
                        "level",
                        met.level(),
                        "lastsMs",
                        LASTS.toMillis(),
                        "incidents",
                        List.of(Map.of("callId", met.callId(), "what", "shouts and laughs, and goes on when warned"))));
    }

    private static void say(RestClient desk, JsonNode number, String what, String reason) {
        desk.post("/nuisance-numbers/" + number.path("id").asText() + "/" + what, Map.of("reason", reason));
    }

    private static boolean ends(JsonNode number, String digits) {
        return number.path("number").asText().endsWith(digits);
    }

    private static boolean hasBeenRead(JsonNode number) {
        return Instant.parse(number.path("proposedAt").asText()).plus(READING).isBefore(Instant.now());
    }
}
