package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.AGREED;
import static callcenter.callback.domain.promise.PromiseFixture.RULES;
import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
        "Kept, NoteAnswered",
        "Kept, NoteTalked",
        "Kept, NoteNotReached",
        "Kept, NoteParty CUSTOMER",
        "Kept, NoteParty VOICEMAIL",
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

    @ParameterizedTest
    @CsvSource({"Kept", "Waived", "Broken"})
    void waivingWhatEndedIsRefusedByName(String state) {
        var promise = in(state);

        var refusal = assertThrows(IllegalTransition.class, () -> decide(promise, "Waive"));

        assertEquals(state.toUpperCase(Locale.ROOT), refusal.state());
        assertEquals("WAIVE", refusal.attempted());
        assertEquals(List.of(), refusal.allowed());
    }

    private static Promise in(String state) {
        var promise = PromiseFixture.within2h().promise;
        var result = state.equals("Planned") || state.equals("Escalated") ? Attempt.Result.notPlaced(after(40)) : null;
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
            case "NoteAnswered" -> new PromiseCommand.NoteAnswered(ATTEMPT.value());
            case "NoteTalked" -> new PromiseCommand.NoteTalked(TALKED);
            case "NoteNotReached" -> new PromiseCommand.NoteNotReached(ATTEMPT.value(), AttemptOutcome.NOT_PLACED, NOW);
            case "NoteParty CUSTOMER" -> new PromiseCommand.NoteParty(TALKED, Party.CUSTOMER);
            case "NoteParty VOICEMAIL" -> new PromiseCommand.NoteParty(TALKED, Party.VOICEMAIL);
            case "NoticeRisk" -> new PromiseCommand.NoticeRisk();
            case "Waive" -> new PromiseCommand.Waive("agent-1", "solved");
            default -> new PromiseCommand.BreakIfDue();
        };
    }
}
