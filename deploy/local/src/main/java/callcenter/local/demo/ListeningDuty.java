package callcenter.local.demo;

import callcenter.local.simulation.RestClient;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Listens to a conversation now and then (CAL-13), and notes how regulars stand and what they speak (ANS-6, ANS-7). */
final class ListeningDuty implements Duty {

    /** Whose phone it is, as the simulated platforms know it. */
    static final String PHONE = "supervisor";

    private final RestClient supervisor;
    private final Dice dice;
    private final Set<Regular> described = EnumSet.noneOf(Regular.class);

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
        talking.forEach(call -> Regular.on(call.path("number").asText())
                .filter(regular -> call.hasNonNull("customerId") && !described.contains(regular))
                .ifPresent(regular -> describe(call.path("customerId").asText(), regular)));
    }

    /** To the end of the call. */
    private void listen(String call) {
        supervisor.post(
                "/calls/" + call + "/monitor",
                Map.of("mode", "LISTEN", "endpoint", "app:" + PHONE, "reason", "coaching of the week"));
    }

    private void describe(String customer, Regular regular) {
        var what = Map.of("standing", regular.standing(), "languages", regular.languages());
        if (supervisor.put("/customers/" + customer, what).succeeded()) {
            described.add(regular);
        }
    }
}
