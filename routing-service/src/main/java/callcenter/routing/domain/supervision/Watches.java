package callcenter.routing.domain.supervision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One watch of each kind. */
public final class Watches {

    /** In the order in which an agent reads their guidance. Names are stored: they never change. */
    private static final List<Kind> ALL = List.of(
            new Kind("URGENT_EVENT", new UrgentEvent(null, null, null)),
            new Kind("AGENT_AUDIO", new AgentAudio(null, false)),
            new Kind("AGENT_SPEAKS_FIRST", new AgentSpeaksFirst(null, false)),
            new Kind("OPENING", new Opening()),
            new Kind("SILENT_CALLER", new SilentCaller(null, 0, false)),
            new Kind("HARD_TO_HEAR", new HardToHear(null, 0, null, false)),
            new Kind("ABUSE", new Abuse(0, null)),
            new Kind("NUISANCE_CALL", new NuisanceCall(0, null)),
            new Kind("BACK_FROM_HOLD", new BackFromHold(null, null)),
            new Kind("HOLD_CHECK_INS", new HoldCheckIns(null, null, false, 0)),
            new Kind("LOOK_UP", new LookUp(null, null, false)),
            new Kind("LEFT_IN_TRANSFER", new LeftInTransfer()),
            new Kind("CONVENIENCE", new Convenience(null)),
            new Kind("APOLOGY_FIRST", new ApologyFirst(null, false, false)),
            new Kind("REFUSALS", new Refusals(Set.of(), Set.of())),
            new Kind("READ_BACK", new ReadBack(Set.of())),
            new Kind("SPELLING", new Spelling(null, List.of())),
            new Kind("AGENT_NUMBER", new AgentNumber(null)),
            new Kind("HOLD_CONSENT", new HoldConsent()),
            new Kind("OFFERS", new Offers(null, false)),
            new Kind("RAISED_HAND", new RaisedHand(null, null)),
            new Kind("CHECKLIST", new Checklist(null, Set.of())),
            new Kind("CLARITY", new Clarity(null)),
            new Kind("CLOSING", new Closing(false, false, null)),
            new Kind("TALK_GOAL", new TalkGoal()),
            new Kind("CUSTOMER_NAME", new CustomerName(null)));

    private Watches() {}

    private record Kind(String name, Watch fresh) {}

    static List<Watch> fresh() {
        return ALL.stream().map(Kind::fresh).toList();
    }

    /** The name under which each kind is stored. */
    public static Map<String, Class<? extends Watch>> names() {
        return ALL.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Kind::name, kind -> kind.fresh().getClass()));
    }
}
