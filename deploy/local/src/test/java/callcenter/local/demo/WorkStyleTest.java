package callcenter.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.local.simulation.Deed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkStyleTest {

    private final Nuisances nuisances = new Nuisances();
    private final WorkStyle style = new WorkStyle(new Dice(7), nuisances, new Waiting());

    @Test
    void a_nuisance_caller_is_reported_and_proposed_once() {
        var plan = style.planFor(call("call-1", Nuisances.numbers().getFirst()));

        assertEquals(Deed.act("NUISANCE"), plan.deeds().talking().getFirst());
        assertEquals(
                List.of("call-1"),
                nuisances.toPropose().stream().map(Nuisances.Met::callId).toList());
        assertEquals(List.of(), nuisances.toPropose());
    }

    @Test
    void nobody_is_passed_on_to_himself() {
        IntStream.range(0, 500)
                .mapToObj(i -> style.planFor(call("call-" + i, "+8613800131000")))
                .flatMap(plan -> plan.passingOn().stream())
                .forEach(deed -> assertNotEquals("agent-2", deed.body().get("agentId")));
    }

    private static JsonNode call(String id, String number) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", id)
                .put("number", number)
                .put("agentId", "agent-2")
                .put("direction", "INBOUND");
    }
}
