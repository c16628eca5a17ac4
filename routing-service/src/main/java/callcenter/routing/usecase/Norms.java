package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.call.CallClock;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.supervision.Fact;
import callcenter.routing.domain.supervision.Moment;
import callcenter.routing.domain.supervision.Scene;
import callcenter.routing.domain.supervision.Supervision;
import callcenter.routing.store.SupervisionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the norms see what happens to a call, in the transaction in which it happens. */
@Singleton
final class Norms {

    private final SupervisionStore supervisions;
    private final Directories directories;
    private final ZoneId zone;

    Norms(
            SupervisionStore supervisions,
            Directories directories,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.supervisions = supervisions;
        this.directories = directories;
        this.zone = zone;
    }

    /**
     * The same with what the norms say. Calls about which none ever had anything to say cost nothing here: what begins
     * a supervision is a fact of its own, the clock that a hold starts, or an agent who hangs up.
     */
    Uni<List<Saving>> follow(Transaction tx, List<Saving> savings, Instant now) {
        return savings.stream().noneMatch(Norms::concerns)
                ? Uni.createFrom().item(savings)
                : InOrder.all(
                        savings,
                        it -> concerns(it)
                                ? see(tx, it, fact(it), now)
                                : Uni.createFrom().item(it));
    }

    private static boolean concerns(Saving saving) {
        return saving.row().isSupervised()
                || saving.decision().conversationOver().equals(Optional.of(EndedBy.AGENT));
    }

    /** The decision with what the norms say to this fact. */
    Uni<Saving> see(Transaction tx, Saving saving, Fact fact, Instant now) {
        if (!(saving.decision().next() instanceof ReceivedCall call)) {
            return Uni.createFrom().item(saving);
        }
        return directories
                .latest(tx.session())
                .chain(directory -> supervisions.of(tx.session(), saving.row()).chain(known -> {
                    var moment = new Moment(call, scene(directory, call), now);
                    var passedOn = passedOn(directory, saving, known, now);
                    var outcome = passedOn.next().on(fact, moment);
                    clock(tx, moment, outcome.next());
                    return kept(tx, saving, moment, known, outcome)
                            .replaceWith(() -> passedOn.saving().noted(outcome.notes()));
                }));
    }

    /** @param next what the norms know once the former agent's part, if it just ended, was judged */
    private record Judged(Supervision next, Saving saving) {}

    /** What the agent left undone whose conversation this decision hands on is noted of that agent. */
    private Judged passedOn(Directory directory, Saving saving, Supervision known, Instant now) {
        if (!saving.row().exists()
                || !(saving.row().call() instanceof ReceivedCall before)
                || Objects.equals(before.onTheLine(), saving.decision().next().onTheLine())) {
            return new Judged(known, saving);
        }
        var outcome = known.passedOn(new Moment(before, scene(directory, before), now));
        return new Judged(outcome.next(), saving.noted(before, outcome.notes()));
    }

    private Uni<Void> kept(
            Transaction tx, Saving saving, Moment moment, Supervision known, Supervision.Outcome outcome) {
        var attention = !outcome.next().attention(moment).isEmpty();
        return outcome.notes().isEmpty()
                        && outcome.next().watches().equals(known.watches())
                        && attention == neededBefore(saving, known, moment)
                ? Uni.createFrom().voidItem()
                : supervisions.put(tx.session(), saving.row(), outcome.next(), attention);
    }

    /** A hold that is overdue is no watch's news, and a leader's all the same (CAL-6). */
    private static boolean neededBefore(Saving saving, Supervision known, Moment moment) {
        return saving.row().exists()
                && saving.row().call() instanceof ReceivedCall before
                && !known.attention(new Moment(before, moment.scene(), moment.now()))
                        .isEmpty();
    }

    private static void clock(Transaction tx, Moment moment, Supervision supervision) {
        var id = moment.call().id().value();
        var kind = CallChanges.kind(CallClock.NORMS);
        supervision
                .nextLook(moment)
                .ifPresentOrElse(at -> tx.schedule(new Deadline(kind, id, at)), () -> tx.cancel(kind, id));
    }

    private static Fact fact(Saving saving) {
        return saving.decision().conversationOver().<Fact>map(Fact.Over::new).orElseGet(Fact.Looked::new);
    }

    Scene scene(Directory directory, ReceivedCall call) {
        var queue = directory.queues().get(call.origin().terms().queue());
        var number = Optional.ofNullable(call.agent())
                .map(directory.agents()::get)
                .map(AgentProfile::number)
                .orElse("");
        return new Scene(queue == null ? Script.USUAL : queue.script(), number, zone, UsualSpelling.WORDS);
    }
}
