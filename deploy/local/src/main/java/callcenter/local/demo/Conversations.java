package callcenter.local.demo;

import static callcenter.local.simulation.Deed.act;

import callcenter.local.simulation.Deed;
import java.util.List;
import java.util.Map;

/** What agents tell during a conversation: of each norm what follows it and, where there is such a thing, what does not. */
final class Conversations {

    private static final Deed BARE_REFUSAL = act("REFUSED", "matter", "refund in cash");
    private static final Deed EXPLAINED_REFUSAL = new Deed(
            "acts",
            Map.of(
                    "act", "REFUSED",
                    "matter", "refund in cash",
                    "reason", "refunds go to the account that paid",
                    "alternative", "a transfer within two working days"));

    static final List<List<Deed>> ALL = List.of(
            // CAL-17, CAL-23
            List.of(
                    act("MATTER_KNOWN", "type", "COMPLAINT"),
                    act("APOLOGISED"),
                    act("TOLD", "item", "by-when"),
                    act("TOLD", "item", "who-handles"),
                    act("TOLD", "item", "reference")),
            List.of(act("MATTER_KNOWN", "type", "REPAIR"), act("FAULT_FINDING")),
            // CAL-20
            List.of(act("DATUM_TAKEN", "datum", "PHONE"), act("DATUM_READ_BACK", "datum", "PHONE")),
            List.of(act("DATUM_TAKEN", "datum", "ADDRESS")),
            // CAL-18
            List.of(BARE_REFUSAL),
            List.of(EXPLAINED_REFUSAL),
            // CAL-22, CAL-15, CAL-14
            List.of(act("HAND_RAISED")),
            List.of(act("HAND_RAISED")),
            List.of(act("URGENT")),
            List.of(act("ABUSED", "yes", true)),
            // CAL-2
            List.of(act("HARD_TO_HEAR", "trouble", "NOISE"), act("HEARD_WELL")),
            List.of(act("HARD_TO_HEAR", "trouble", "SPEAKERPHONE")),
            List.of(act("HARD_TO_HEAR", "trouble", "CANNOT_HEAR"), act("AGREED_TO_END")),
            // CAL-25
            List.of(act("AGENT_NUMBER_ASKED"), act("AGENT_NUMBER_GIVEN")),
            List.of(act("AGENT_NUMBER_ASKED")),
            // CAL-26
            List.of(act("OFFER_CONSENT", "yes", true), act("OFFER_MADE")),
            List.of(act("OFFER_CONSENT", "yes", false)),
            List.of(act("OFFER_MADE")),
            // CAL-5
            List.of(act("LOOK_UP_STARTED"), act("LOOK_UP_ENDED"), act("APOLOGISED")),
            // CAL-21
            List.of(act("NAME_TOLD", "name", "李明"), act("SPELLED", "words", List.of("光明的明"))),
            List.of(act("SPELLED", "words", List.of("病人的病"))));

    private Conversations() {}
}
