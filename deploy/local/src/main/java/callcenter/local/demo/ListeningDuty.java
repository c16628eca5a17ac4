package callcenter.local.demo;

import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Listens to a conversation now and then (CAL-13), and notes how customers stand and what they speak (ANS-6, ANS-7). */
final class ListeningDuty implements Duty {

    private static final List<String> STANDINGS = List.of("LOYAL", "LAPSING", "NEW");

    private final RestClient supervisor;
    private final Dice dice;

    ListeningDuty(RestClient supervisor, Dice dice) {
        this.supervisor = supervisor;
        this.dice = dice;
    }

    @Override
    public void look() {
        var talking = Leaders.items(supervisor, "/calls?state=TALKING").toList();
        if (!talking.isEmpty() && dice.oneIn(10)) {
            listen(dice.oneOf(talking).path("id").asText());
        }
        if (!talking.isEmpty() && dice.oneIn(3)) {
            describe(dice.oneOf(talking));
        }
    }

    /** To the end of the call. */
    private void listen(String call) {
        supervisor.post(
                "/calls/" + call + "/monitor",
                Map.of("mode", "LISTEN", "endpoint", "sip:supervisor", "reason", "coaching of the week"));
    }

    private void describe(JsonNode call) {
        if (call.hasNonNull("customerId")) {
            supervisor.put(
                    "/customers/" + call.path("customerId").asText(),
                    Map.of("standing", dice.oneOf(STANDINGS), "languages", List.of("yue", "cmn")));
        }
    }
}
