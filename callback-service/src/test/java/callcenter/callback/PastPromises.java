package callcenter.callback;

import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.BreakReason;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Watch;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.store.Promises;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Promises of the past, with what became of them: rows alone, nobody watches over them. All were given two hours. */
@Singleton
public class PastPromises {

    private static final Duration LENGTH = Duration.ofHours(2);

    private final Work work;
    private final Promises promises;

    PastPromises(Work work, Promises promises) {
        this.work = work;
        this.promises = promises;
    }

    /** How long before its time it was kept; negative is late. */
    public void kept(Made made, Duration early) {
        var conversation = new Conversation(
                "call",
                made.owner(),
                Duration.ofMinutes(1),
                made.at().plus(LENGTH).minus(early));
        add(made, new PromiseState.Kept(conversation), 0);
    }

    public void waived(Made made) {
        add(made, new PromiseState.Waived(made.owner(), "solved", made.at()), 0);
    }

    public void broken(Made made, BreakReason reason) {
        add(made, new PromiseState.Broken(reason, made.at().plus(LENGTH)), 80);
    }

    public void open(Made made, int noticedPercent) {
        add(made, new PromiseState.Escalated(), noticedPercent);
    }

    /** Who promised what, and when. */
    public record Made(PromiseKind kind, String owner, String queue, Instant at) {

        public static Made within2h(String owner, String queue, String at) {
            return new Made(PromiseKind.WITHIN_2H, owner, queue, Instant.parse(at));
        }
    }

    private void add(Made made, PromiseState state, int noticedPercent) {
        var dueAt = made.at().plus(LENGTH);
        var terms = new Terms(
                "call-" + UUID.randomUUID(),
                made.kind(),
                new Contact("c_1", "+8613800138000"),
                "bill of February",
                made.owner(),
                made.queue(),
                made.at(),
                dueAt,
                Reckoning.wallClock(made.at(), dueAt),
                Wishes.NONE,
                Ties.NONE);
        var id = new PromiseId("p-" + terms.callId());
        var promise = new Promise(id, terms, List.of(), new Watch(noticedPercent, null, null, null), state);
        work.run(tx -> promises.add(tx.session(), promise, 1));
    }
}
