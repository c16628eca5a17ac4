package callcenter.callback.store;

import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.HandOverReason;
import callcenter.callback.domain.promise.Party;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What may be told of a promise at some moment: by routing about its attempts and the customer's own calls, and by people. */
final class PromiseSignals {

    private static final List<AttemptOutcome> MISSED =
            List.of(AttemptOutcome.BUSY, AttemptOutcome.NO_ANSWER, AttemptOutcome.FAILED, AttemptOutcome.NOT_PLACED);

    private PromiseSignals() {}

    static List<PromiseCommand> some(Promise promise, Instant now, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> ofAnAttempt(promise, now, random);
            case 3, 4 -> List.of(ofTheCustomer(now, random));
            case 5 -> random.nextInt(6) == 0 ? List.of(ofPeople(promise, now, random)) : List.of();
            default -> List.of();
        };
    }

    private static List<PromiseCommand> ofAnAttempt(Promise promise, Instant now, Random random) {
        if (promise.attempts().isEmpty()) {
            return List.of();
        }
        var call = promise.attempts()
                .get(random.nextInt(promise.attempts().size()))
                .id()
                .value();
        var talked = new Conversation(call, "agent-2", Duration.ofSeconds(random.nextInt(20)), now);
        return List.of(
                switch (random.nextInt(4)) {
                    case 0 -> new PromiseCommand.NoteAnswered(call);
                    case 1 -> new PromiseCommand.NoteNotReached(call, MISSED.get(random.nextInt(MISSED.size())), now);
                    case 2 -> new PromiseCommand.NoteTalked(talked);
                    default -> new PromiseCommand.NoteParty(talked, Party.values()[random.nextInt(5)]);
                });
    }

    private static PromiseCommand ofTheCustomer(Instant now, Random random) {
        var call = "call-" + (1 + random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> new PromiseCommand.NoteCustomerCalled(call, now);
            case 1 ->
                new PromiseCommand.NoteTalked(
                        new Conversation(call, "agent-3", Duration.ofSeconds(random.nextInt(30)), now));
            case 2 -> new PromiseCommand.ConfirmCustomerCalled(call, "agent-3");
            default -> new PromiseCommand.NoteCustomerGone(call);
        };
    }

    private static PromiseCommand ofPeople(Promise promise, Instant now, Random random) {
        var at = now.plusSeconds(60 + random.nextInt(7200));
        return switch (random.nextInt(7)) {
            case 6 -> promisedAgain(promise.terms(), at, now);
            case 5 -> new PromiseCommand.ReturnToOwner("agent-1");
            case 0 -> new PromiseCommand.Waive("agent-1", "solved");
            case 1 -> new PromiseCommand.Postpone("agent-1", "at work", at, at.plusSeconds(900), null);
            case 2 -> new PromiseCommand.PlanAsAsked("agent-1", "her son", at, "+8613800138001");
            case 3 -> new PromiseCommand.HandOver(null, null, HandOverReason.OWNER_OFFLINE, null);
            default -> new PromiseCommand.Acknowledge("leader-1");
        };
    }

    /** By another agent, to be kept by then: sooner than before, or later. */
    private static PromiseCommand promisedAgain(Terms first, Instant dueAt, Instant now) {
        var call = "again-" + dueAt.getEpochSecond();
        var again = new Terms(
                call,
                PromiseKind.WITHIN_2H,
                first.contact(),
                first.matter(),
                "agent-4",
                first.queueId(),
                now,
                dueAt,
                Reckoning.wallClock(now, dueAt),
                Wishes.NONE,
                Ties.NONE);
        return new PromiseCommand.Merge(PromiseId.of(call, PromiseKind.WITHIN_2H), again);
    }
}
