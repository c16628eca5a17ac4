package callcenter.local.demo;

import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Goes to agents who raise a hand (CAL-22) and takes urgent events (CAL-15), each second time: the others climb. */
final class HelpDuty implements Duty {

    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final RestClient leader;
    /** Whether who asks is helped, by what is asked for and then by call. */
    private final Map<String, Map<String, Boolean>> helped = new HashMap<>();

    HelpDuty(RestClient leader) {
        this.leader = leader;
    }

    @Override
    public void look() {
        Leaders.items(leader, "/calls/attention")
                .forEach(call ->
                        call.path("items").forEach(item -> help(call.path("id").asText(), item)));
    }

    private void help(String call, JsonNode asked) {
        var sameAsked = helped.computeIfAbsent(asked.path("what").asText(), what -> new HashMap<>());
        if (!sameAsked.computeIfAbsent(call, id -> sameAsked.size() % 2 == 0)) {
            return;
        }
        if (Instant.parse(asked.path("since").asText()).plus(ON_THE_WAY).isAfter(Instant.now())) {
            return;
        }
        switch (asked.path("what").asText()) {
            case "hand" -> leader.post("/calls/" + call + "/hand/answer", null);
            case "urgent" -> leader.post("/calls/" + call + "/urgent/take", null);
            default -> {} // abuse ends by what the agent does
        }
    }
}
