package callcenter.local.demo;

import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.CallPlan.HoldPlan;
import callcenter.local.simulation.CallPlan.Record;
import callcenter.local.simulation.Deed;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the demo's agents deal with calls: mostly well, so that what is not well can be seen. */
final class WorkStyle {

    private static final HoldPlan ASKED = new HoldPlan(Optional.of("look up the account"), true, Duration.ofSeconds(3));
    private static final HoldPlan WORDLESS = new HoldPlan(Optional.empty(), false, Duration.ofSeconds(3));
    private static final HoldPlan LONG = new HoldPlan(Optional.of("ask a colleague"), true, Duration.ofSeconds(16));

    /** Whose customer hears from the agent, and is offered a call back when the search takes too long (CAL-4, CAL-5). */
    private static final HoldPlan CARED_FOR = LONG.doing(Deed.act("CHECKED_IN"), Deed.act("CALLBACK_ACCEPTED"));

    private static final List<HoldPlan> HOLDS = List.of(ASKED, ASKED, WORDLESS, LONG, CARED_FOR);

    /** Takes no calls of the queues, and has time for who is passed on. */
    private static final String EXPERT = "agent-7";

    /** With whom the customer is to go on. */
    private enum Next {
        THIS_AGENT,
        BILLING,
        NETWORK,
        ANYBODY,
        A_COLLEAGUE,
        THE_EXPERT
    }

    private static final Record NUISANCE =
            new Record("OTHER", "Nuisance call", "Shouts and laughs, wants nothing", "unknown", "CUSTOMER", false);
    private static final Record WRONG_NUMBER = Record.of("OTHER", "Wanted the electricity company");

    private final Dice dice;
    private final Nuisances nuisances;
    private final Waiting waiting;
    private final Deck<Boolean> wrongNumbers;
    private final Deck<Optional<HoldPlan>> holds;
    private final Deck<List<Deed>> conversations;
    private final Deck<Next> next;

    WorkStyle(Dice dice, Nuisances nuisances, Waiting waiting) {
        this.dice = dice;
        this.nuisances = nuisances;
        this.waiting = waiting;
        this.wrongNumbers = new Deck<>(dice, Deck.among(14, false, List.of(true)));
        this.holds = new Deck<>(
                dice,
                Deck.among(
                        10, Optional.empty(), HOLDS.stream().map(Optional::of).toList()));
        this.conversations = new Deck<>(dice, Conversations.ALL);
        this.next = new Deck<>(
                dice,
                Deck.among(
                        19,
                        Next.THIS_AGENT,
                        List.of(Next.BILLING, Next.NETWORK, Next.ANYBODY, Next.A_COLLEAGUE, Next.THE_EXPERT)));
    }

    CallPlan planFor(JsonNode call) {
        if ("OUTBOUND".equals(call.path("direction").asText())) {
            return callback(Matters.any(dice));
        }
        if (nuisances.includes(call.path("number").asText())) {
            nuisances.met(call.path("id").asText(), call.path("number").asText());
            return nuisance();
        }
        return wrongNumbers.deal() ? wrongNumber() : incoming(call, Matters.any(dice));
    }

    /** Who rings again about what is promised is served now, or promised a call sooner: both promises become one (CBK-8). */
    private CallPlan incoming(JsonNode call, Record record) {
        var plan = CallPlan.plain(dice.between(6, 16), dice.oneIn(6) ? withoutClosing(record) : record)
                .closing(goodbye())
                .lookingUpPromises();
        plan = holds.deal().map(plan::holding).orElse(plan);
        var number = call.path("number").asText();
        if (waiting.isBack(number)) {
            plan = dice.oneIn(2) ? plan.promising("WITHIN_2H") : plan;
        } else if (dice.oneIn(3)) {
            plan = plan.promising(dice.oneIn(3) ? "WITHIN_2H" : "WITHIN_24H");
            waiting.promised(number);
        }
        if (dice.oneIn(2)) {
            plan = plan.customerHangsUp();
        }
        if (dice.oneIn(2)) {
            plan = plan.telling(conversations.deal());
        }
        plan = passingOn(call, record).map(plan::passingOn).orElse(plan);
        return plan.wrappingUpFor(dice.oneIn(7) ? Duration.ofSeconds(18) : dice.between(2, 6));
    }

    private Optional<Deed> passingOn(JsonNode call, Record record) {
        return switch (next.deal()) {
            case THIS_AGENT -> Optional.empty();
            case BILLING -> Optional.of(Deed.transfer("WARM", "billing", "knows the tariffs"));
            case NETWORK -> Optional.of(Deed.transfer("WARM", "network", "knows the network"));
            case ANYBODY -> Optional.of(Deed.transfer("BLIND", "network", "belongs to the network desk"));
            case THE_EXPERT -> Optional.of(Deed.particularAgent(EXPERT, record.matter()));
            case A_COLLEAGUE -> Optional.of(Deed.particularAgent(colleagueOf(call), record.matter()));
        };
    }

    /** Whoever asks for a rating says goodbye first; not everybody asks (CAL-11). */
    private List<Deed> goodbye() {
        var said = new ArrayList<Deed>();
        if (!dice.oneIn(5)) {
            said.add(Deed.act("ASKED_WHETHER_CLEAR", "yes", !dice.oneIn(8)));
            said.add(Deed.act("CLOSING_SAID"));
            if (!dice.oneIn(4)) {
                said.add(Deed.survey());
            }
        }
        return said;
    }

    /** Warned twice, then ended; one agent in four loses patience after the first warning (ANS-8). */
    private CallPlan nuisance() {
        var reported = Deed.act("NUISANCE");
        return CallPlan.plain(Duration.ofSeconds(5), NUISANCE)
                .telling(dice.oneIn(4) ? List.of(reported) : List.of(reported, reported, reported))
                .wrappingUpFor(dice.between(2, 4));
    }

    private CallPlan wrongNumber() {
        return CallPlan.plain(dice.between(4, 6), WRONG_NUMBER)
                .telling(List.of(Deed.wrongNumber("electricity")))
                .closing(goodbye())
                .wrappingUpFor(dice.between(2, 4));
    }

    /** Three in four reach the customer in person; the others leave the promise open. */
    private CallPlan callback(Record record) {
        var reached = dice.oneIn(4) ? record.with(dice.oneIn(2) ? "VOICEMAIL" : "THIRD_PARTY") : record;
        return CallPlan.plain(dice.between(5, 9), reached)
                .telling(List.of(Deed.act("CONVENIENCE_ASKED", "yes", !dice.oneIn(8))))
                .wrappingUpFor(dice.between(2, 4));
    }

    private String colleagueOf(JsonNode call) {
        var own = call.path("agentId").asText();
        return dice.oneOf(List.of("agent-1", "agent-2", "agent-3", "agent-4", "agent-5").stream()
                .filter(other -> !other.equals(own))
                .toList());
    }

    private static Record withoutClosing(Record record) {
        return new Record(
                record.type(), record.matter(), record.content(), record.contactName(), record.party(), false);
    }
}
