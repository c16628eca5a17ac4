package callcenter.local.demo;

import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/** Goes to agents who raise a hand (CAL-22) and takes urgent events (CAL-15), of every second call: the others climb. */
final class HelpDuty implements Duty {

    private static final Duration ON_THE_WAY = Duration.ofSeconds(4);

    private final RestClient leader;

    HelpDuty(RestClient leader) {
        this.leader = leader;
    }

    @Override
    public void look() {
        Leaders.items(leader, "/calls/attention")
                .filter(call -> call.path("id").asText().hashCode() % 2 == 0)
                .forEach(call ->
                        call.path("items").forEach(item -> help(call.path("id").asText(), item)));
    }

    private void help(String call, JsonNode asked) {
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
