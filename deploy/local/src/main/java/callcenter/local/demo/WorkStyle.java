package callcenter.local.demo;

import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.CallPlan.HoldPlan;
import callcenter.local.simulation.CallPlan.Record;
import callcenter.local.simulation.CallPlan.TransferPlan;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the demo's agents deal with calls: mostly well, so that what is not well can be seen. */
final class WorkStyle {

    private static final HoldPlan ASKED = new HoldPlan(Optional.of("look up the account"), true, Duration.ofSeconds(3));
    private static final HoldPlan WORDLESS = new HoldPlan(Optional.empty(), false, Duration.ofSeconds(3));
    private static final HoldPlan FORGOTTEN =
            new HoldPlan(Optional.of("ask a colleague"), true, Duration.ofSeconds(16));

    private static final List<TransferPlan> TRANSFERS = List.of(
            new TransferPlan("WARM", "billing", "knows the tariffs"),
            new TransferPlan("WARM", "service", "knows the network"),
            new TransferPlan("BLIND", "service", "belongs to the service desk"));

    /** What agents tell during a conversation; one list per kind of call. */
    private static final List<List<Map<String, Object>>> TOLD = List.of(
            List.of(
                    act("MATTER_KNOWN", "type", "COMPLAINT"),
                    Map.of("act", "APOLOGISED"),
                    act("TOLD", "item", "by-when"),
                    act("TOLD", "item", "who-handles"),
                    act("TOLD", "item", "reference")),
            List.of(act("MATTER_KNOWN", "type", "REPAIR"), Map.of("act", "FAULT_FINDING")),
            List.of(act("DATUM_TAKEN", "datum", "PHONE"), act("DATUM_READ_BACK", "datum", "PHONE")),
            List.of(act("DATUM_TAKEN", "datum", "ADDRESS")),
            List.of(act("REFUSED", "matter", "refund in cash")),
            List.of(Map.of("act", "HAND_RAISED")),
            List.of(Map.of("act", "URGENT")),
            List.of(Map.of("act", "ABUSED", "yes", true)),
            List.of(act("HARD_TO_HEAR", "trouble", "NOISE"), Map.of("act", "HEARD_WELL")),
            List.of(Map.of("act", "AGENT_NUMBER_ASKED"), Map.of("act", "AGENT_NUMBER_GIVEN")),
            List.of(Map.of("act", "OFFER_MADE")),
            List.of(Map.of("act", "ASKED_WHETHER_CLEAR", "yes", true)),
            List.of(Map.of("act", "SPELLED", "words", List.of("光明的明"))));

    private final Dice dice;

    WorkStyle(Dice dice) {
        this.dice = dice;
    }

    CallPlan planFor(JsonNode call) {
        var record = Matters.any(dice);
        return "OUTBOUND".equals(call.path("direction").asText()) ? callback(record) : incoming(record);
    }

    private CallPlan incoming(Record record) {
        var plan = CallPlan.plain(dice.between(6, 16), dice.oneIn(6) ? withoutClosing(record) : record);
        if (dice.oneIn(3)) {
            plan = plan.holding(dice.oneOf(List.of(ASKED, ASKED, WORDLESS, FORGOTTEN)));
        }
        if (dice.oneIn(3)) {
            plan = plan.promising(dice.oneIn(2) ? "WITHIN_2H" : "WITHIN_24H");
        }
        if (dice.oneIn(2)) {
            plan = plan.customerHangsUp();
        }
        if (dice.oneIn(2)) {
            plan = plan.telling(dice.oneOf(TOLD));
        }
        if (dice.oneIn(7)) {
            plan = plan.passingOn(dice.oneOf(TRANSFERS));
        }
        return plan.wrappingUpFor(dice.oneIn(7) ? Duration.ofSeconds(18) : dice.between(2, 6));
    }

    /** Three in four reach the customer in person; the others leave the promise open. */
    private CallPlan callback(Record record) {
        var reached = dice.oneIn(4) ? record.with(dice.oneIn(2) ? "VOICEMAIL" : "THIRD_PARTY") : record;
        return CallPlan.plain(dice.between(5, 9), reached).wrappingUpFor(dice.between(2, 4));
    }

    private static Record withoutClosing(Record record) {
        return new Record(
                record.type(), record.matter(), record.content(), record.contactName(), record.party(), false);
    }

    private static Map<String, Object> act(String what, String field, String value) {
        return Map.of("act", what, field, value);
    }
}
