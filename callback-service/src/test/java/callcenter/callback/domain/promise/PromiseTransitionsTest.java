package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.AGREED;
import static callcenter.callback.domain.promise.PromiseFixture.RULES;
import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.calendar.Reckoning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state against every command: where it leads, {@code -} for no change, {@code refused} for a refusal by name. */
class PromiseTransitionsTest {

    private static final AttemptId ATTEMPT = new AttemptId("p-call-1-within-2h-a1");
    private static final Duration TALK = Duration.ofSeconds(60);
    private static final Instant NOW = after(60);
    private static final Conversation TALKED = new Conversation(ATTEMPT.value(), "agent-1", TALK, NOW);

    private static final Map<String, PromiseState> STATES = Map.of(
            "Planned", new PromiseState.Planned(after(30)),
            "Escalated", new PromiseState.Escalated(),
            "CustomerOnLine", new PromiseState.CustomerOnLine("call-9", after(50), after(70), null, null),
            "Requested", new PromiseState.Requested(ATTEMPT, after(30)),
            "Talking", new PromiseState.Talking(ATTEMPT),
            "AwaitingWrapUp", new PromiseState.AwaitingWrapUp(ATTEMPT, TALKED),
            "Kept", new PromiseState.Kept(TALKED),
            "Waived", new PromiseState.Waived("agent-1", "solved", after(20)),
            "Broken", new PromiseState.Broken(BreakReason.NOT_TRIED, after(20)));

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @CsvSource({
        "Planned, RequestCall, Requested",
        "Planned, GiveUpLostCall, -",
        "Planned, NoteOfferMissed, -",
        "Requested, NoteOfferMissed, -",
        "Talking, NoteOfferMissed, -",
        "Planned, NoteAnswered, Talking",
        "Planned, NoteTalked, AwaitingWrapUp",
        "Planned, NoteNotReached, -",
        "Planned, NoteParty CUSTOMER, Kept",
        "Planned, NoteParty VOICEMAIL, -",
        "Planned, BreakIfDue, -",
        "Planned, BreakIfDue late, Broken",
        "Planned, Waive, Waived",
        "Escalated, RequestCall, -",
        "Escalated, GiveUpLostCall, -",
        "Escalated, NoteAnswered, Talking",
        "Escalated, NoteTalked, AwaitingWrapUp",
        "Escalated, NoteNotReached, -",
        "Escalated, NoteParty CUSTOMER, Kept",
        "Escalated, NoteParty VOICEMAIL, -",
        "Escalated, BreakIfDue, -",
        "Escalated, BreakIfDue late, Broken",
        "Escalated, Waive, Waived",
        "Planned, NoteCustomerCalled, CustomerOnLine",
        "Planned, NoteCustomerGone, -",
        "Planned, ConfirmCustomerCalled, CustomerOnLine",
        "Planned, Postpone, Planned",
        "Planned, PlanAsAsked, Planned",
        "Planned, HandOver, -",
        "Planned, Merge, -",
        "Planned, Replan, -",
        "Escalated, NoteCustomerCalled, CustomerOnLine",
        "Escalated, NoteCustomerGone, -",
        "Escalated, ConfirmCustomerCalled, CustomerOnLine",
        "Escalated, Postpone, Planned",
        "Escalated, PlanAsAsked, Planned",
        "Escalated, HandOver, -",
        "Escalated, Merge, -",
        "Escalated, Replan, -",
        "CustomerOnLine, RequestCall, -",
        "CustomerOnLine, GiveUpLostCall, -",
        "CustomerOnLine, NoteAnswered, Talking",
        "CustomerOnLine, NoteTalked, AwaitingWrapUp",
        "CustomerOnLine, NoteNotReached, -",
        "CustomerOnLine, NoteParty CUSTOMER, Kept",
        "CustomerOnLine, NoteParty VOICEMAIL, -",
        "CustomerOnLine, BreakIfDue, -",
        "CustomerOnLine, BreakIfDue late, -",
        "CustomerOnLine, BreakIfDue unconfirmed, Broken",
        "CustomerOnLine, Waive, Waived",
        "CustomerOnLine, NoteCustomerCalled, -",
        "CustomerOnLine, NoteCustomerGone, Planned",
        "CustomerOnLine, ConfirmCustomerCalled, -",
        "CustomerOnLine, Postpone, -",
        "CustomerOnLine, PlanAsAsked, -",
        "CustomerOnLine, HandOver, -",
        "CustomerOnLine, Merge, -",
        "CustomerOnLine, Replan, -",
        "Requested, NoteCustomerCalled, CustomerOnLine",
        "Requested, NoteCustomerGone, -",
        "Requested, ConfirmCustomerCalled, CustomerOnLine",
        "Requested, Postpone, Planned",
        "Requested, PlanAsAsked, Planned",
        "Requested, HandOver, -",
        "Requested, Merge, -",
        "Requested, Replan, -",
        "Talking, NoteCustomerCalled, -",
        "Talking, NoteCustomerGone, -",
        "Talking, Postpone, -",
        "Talking, PlanAsAsked, -",
        "Talking, HandOver, -",
        "Talking, Merge, -",
        "AwaitingWrapUp, NoteCustomerCalled, -",
        "AwaitingWrapUp, Postpone, -",
        "AwaitingWrapUp, PlanAsAsked, -",
        "Requested, RequestCall, -",
        "Requested, GiveUpLostCall, Planned",
        "Requested, NoteAnswered, Talking",
        "Requested, NoteTalked, AwaitingWrapUp",
        "Requested, NoteNotReached, Planned",
        "Requested, NoteParty CUSTOMER, Kept",
        "Requested, NoteParty VOICEMAIL, Planned",
        "Requested, BreakIfDue, -",
        "Requested, BreakIfDue late, Broken",
        "Requested, Waive, Waived",
        "Talking, RequestCall, -",
        "Talking, GiveUpLostCall, -",
        "Talking, NoteAnswered, -",
        "Talking, NoteTalked, AwaitingWrapUp",
        "Talking, NoteNotReached, Planned",
        "Talking, NoteParty CUSTOMER, Kept",
        "Talking, NoteParty VOICEMAIL, Planned",
        "Talking, BreakIfDue, -",
        "Talking, BreakIfDue late, -",
        "Talking, BreakIfDue unconfirmed, Broken",
        "Talking, Waive, Waived",
        "AwaitingWrapUp, RequestCall, -",
        "AwaitingWrapUp, GiveUpLostCall, -",
        "AwaitingWrapUp, NoteAnswered, -",
        "AwaitingWrapUp, NoteTalked, -",
        "AwaitingWrapUp, NoteNotReached, Planned",
        "AwaitingWrapUp, NoteParty CUSTOMER, Kept",
        "AwaitingWrapUp, NoteParty VOICEMAIL, Planned",
        "AwaitingWrapUp, BreakIfDue, -",
        "AwaitingWrapUp, BreakIfDue late, -",
        "AwaitingWrapUp, BreakIfDue unconfirmed, Broken",
        "AwaitingWrapUp, Waive, Waived"
    })
    void anOpenPromiseMovesOnlyForward(String state, String command, String expected) {
        var promise = in(state);

        var next = decide(promise, command).promise().state().getClass().getSimpleName();

        assertEquals(expected.equals("-") ? state : expected, next);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        "Kept, RequestCall",
        "Kept, GiveUpLostCall",
        "Kept, NoteOfferMissed",
        "Kept, NoteAnswered",
        "Kept, NoteTalked",
        "Kept, NoteNotReached",
        "Kept, NoteParty CUSTOMER",
        "Kept, NoteParty VOICEMAIL",
        "Kept, NoteCustomerCalled",
        "Kept, NoteCustomerGone",
        "Kept, HandOver by a rule",
        "Kept, ReturnToOwner",
        "Broken, ReturnToOwner",
        "Waived, NoteCustomerCalled",
        "Waived, NoteCustomerGone",
        "Waived, HandOver by a rule",
        "Broken, NoteCustomerCalled",
        "Broken, NoteCustomerGone",
        "Broken, HandOver by a rule",
        "Kept, NoticeRisk",
        "Kept, BreakIfDue unconfirmed",
        "Waived, RequestCall",
        "Waived, GiveUpLostCall",
        "Waived, NoteAnswered",
        "Waived, NoteTalked",
        "Waived, NoteNotReached",
        "Waived, NoteParty CUSTOMER",
        "Waived, NoteParty VOICEMAIL",
        "Waived, NoticeRisk",
        "Waived, BreakIfDue unconfirmed",
        "Broken, RequestCall",
        "Broken, GiveUpLostCall",
        "Broken, NoteAnswered",
        "Broken, NoteTalked",
        "Broken, NoteNotReached",
        "Broken, NoteParty CUSTOMER",
        "Broken, NoteParty VOICEMAIL",
        "Broken, NoticeRisk",
        "Broken, BreakIfDue unconfirmed"
    })
    void whatEndedNeverChangesAgain(String state, String command) {
        var promise = in(state);

        assertEquals(promise.state(), decide(promise, command).promise().state());
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        "Kept, Waive",
        "Kept, Postpone",
        "Kept, PlanAsAsked",
        "Kept, HandOver",
        "Kept, Merge",
        "Kept, Replan",
        "Kept, ConfirmCustomerCalled",
        "Waived, Waive",
        "Waived, Postpone",
        "Waived, PlanAsAsked",
        "Waived, HandOver",
        "Waived, Merge",
        "Waived, Replan",
        "Waived, ConfirmCustomerCalled",
        "Broken, Waive",
        "Broken, Postpone",
        "Broken, PlanAsAsked",
        "Broken, HandOver",
        "Broken, Merge",
        "Broken, Replan",
        "Broken, ConfirmCustomerCalled",
        "Talking, ConfirmCustomerCalled",
        "AwaitingWrapUp, ConfirmCustomerCalled"
    })
    void whatAPersonAsksInVainIsRefusedByName(String state, String command) {
        var promise = in(state);

        var refusal = assertThrows(IllegalTransition.class, () -> decide(promise, command));

        assertEquals(promise.state().label(), refusal.state());
        assertEquals(command(command).label(), refusal.attempted());
        assertEquals(List.of(), refusal.allowed());
    }

    private static Promise in(String state) {
        var promise = PromiseFixture.within2h().promise;
        var result = List.of("Planned", "Escalated", "CustomerOnLine").contains(state)
                ? Attempt.Result.notPlaced(after(40))
                : null;
        return promise.with(new Attempt(ATTEMPT, 1, after(30), result)).in(STATES.get(state));
    }

    private static Decision decide(Promise promise, String name) {
        var now = switch (name) {
            case "BreakIfDue late" -> AGREED.plus(Duration.ofHours(2));
            case "BreakIfDue unconfirmed" -> AGREED.plus(Duration.ofHours(2)).plus(RULES.confirmWithin());
            default -> NOW;
        };
        return new PromiseDecider(RULES).decide(promise, command(name), now);
    }

    private static PromiseCommand command(String name) {
        return switch (name) {
            case "RequestCall" -> new PromiseCommand.RequestCall();
            case "GiveUpLostCall" -> new PromiseCommand.GiveUpLostCall();
            case "NoteOfferMissed" ->
                new PromiseCommand.NoteOfferMissed(
                        ATTEMPT.value(),
                        new MissedOffer("r-1", "agent-2", MissedOffer.End.REJECTED, Duration.ofSeconds(4), NOW));
            case "NoteAnswered" -> new PromiseCommand.NoteAnswered(ATTEMPT.value());
            case "NoteTalked" -> new PromiseCommand.NoteTalked(TALKED);
            case "NoteNotReached" -> new PromiseCommand.NoteNotReached(ATTEMPT.value(), AttemptOutcome.NOT_PLACED, NOW);
            case "NoteParty CUSTOMER" -> new PromiseCommand.NoteParty(TALKED, Party.CUSTOMER);
            case "NoteParty VOICEMAIL" -> new PromiseCommand.NoteParty(TALKED, Party.VOICEMAIL);
            case "NoticeRisk" -> new PromiseCommand.NoticeRisk();
            case "Waive" -> new PromiseCommand.Waive("agent-1", "solved");
            case "NoteCustomerCalled" -> new PromiseCommand.NoteCustomerCalled("call-9", NOW);
            case "NoteCustomerGone" -> new PromiseCommand.NoteCustomerGone("call-9");
            case "ConfirmCustomerCalled" -> new PromiseCommand.ConfirmCustomerCalled("call-9", "agent-2");
            case "Postpone" -> new PromiseCommand.Postpone("agent-1", "at work", after(300), after(330), null);
            case "PlanAsAsked" -> new PromiseCommand.PlanAsAsked("agent-1", "back soon", after(90), null);
            case "HandOver" -> new PromiseCommand.HandOver("agent-3", "leader-1", HandOverReason.ASKED, "ill");
            case "ReturnToOwner" -> new PromiseCommand.ReturnToOwner("agent-1");
            case "HandOver by a rule" -> new PromiseCommand.HandOver(null, null, HandOverReason.OWNER_OFFLINE, null);
            case "Merge" -> new PromiseCommand.Merge(new PromiseId("p-call-2-within-2h"), again());
            case "Replan" ->
                new PromiseCommand.Replan(
                        Reckoning.wallClock(AGREED, after(180)), ReplanReason.RULES, 1, null, "leader-1", "why");
            default -> new PromiseCommand.BreakIfDue();
        };
    }

    private static Terms again() {
        return PromiseFixture.under(RULES, PromiseKind.WITHIN_2H, AGREED)
                .promise
                .terms();
    }
}
