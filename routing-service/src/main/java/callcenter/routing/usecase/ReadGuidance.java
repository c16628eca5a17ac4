package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Conversation;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.guidance.Languages;
import callcenter.routing.domain.supervision.Moment;
import callcenter.routing.domain.supervision.Supervision;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.SupervisionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the norms say about calls now: to their agents, and to leaders. */
@Singleton
public class ReadGuidance {

    private static final int LONGEST_LIST = 500;

    private final Transactions transactions;
    private final CallStore calls;
    private final SupervisionStore supervisions;
    private final Directories directories;
    private final Norms norms;
    private final InstantSource clock;

    ReadGuidance(
            Transactions transactions,
            CallStore calls,
            SupervisionStore supervisions,
            Directories directories,
            Norms norms,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.supervisions = supervisions;
        this.directories = directories;
        this.norms = norms;
        this.clock = clock;
    }

    /** Of a call as it was read, for its agent. */
    public Uni<GuidedCall> of(Call call) {
        return of(call, UnaryOperator.identity());
    }

    /** The same for anybody else: without the customer's name. */
    public Uni<GuidedCall> nameless(Call call) {
        return of(call, Supervision::nameless);
    }

    private Uni<GuidedCall> of(Call call, UnaryOperator<Supervision> seen) {
        return transactions
                .read(session -> guided(session, List.of(call), seen))
                .map(found -> found.isEmpty() ? GuidedCall.unguided(call.id()) : found.getFirst());
    }

    /** Of those of these calls that were received. */
    public Uni<List<GuidedCall>> withIds(Collection<CallId> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : transactions.read(session -> calls.find(session, ids)
                        .map(rows -> rows.stream().map(CallRow::call).toList())
                        .chain(found -> guided(session, found, UnaryOperator.identity())));
    }

    /** Of all calls that are not over. */
    public Uni<List<GuidedCall>> live() {
        return transactions.read(session -> calls.list(session, null, null)
                .map(rows -> rows.stream().map(CallRow::call).toList())
                .chain(found -> guided(session, found, UnaryOperator.identity())));
    }

    /** Those calls about which a leader is to look after something. */
    public Uni<List<GuidedCall>> needingAttention() {
        return transactions
                .read(session -> supervisions.needingAttention(session, LONGEST_LIST))
                .chain(this::withIds);
    }

    private Uni<List<GuidedCall>> guided(Mutiny.Session session, List<Call> found, UnaryOperator<Supervision> seen) {
        var received = found.stream()
                .filter(ReceivedCall.class::isInstance)
                .map(ReceivedCall.class::cast)
                .toList();
        return directories
                .current(session)
                .chain(directory -> supervisions
                        .of(session, received.stream().map(Call::id).toList())
                        .map(known -> received.stream()
                                .map(call -> guided(
                                        directory,
                                        call,
                                        seen.apply(known.getOrDefault(call.id(), Supervision.fresh()))))
                                .toList()));
    }

    /** What callers of the area hear, for the agent who talks to one of them. */
    private static List<Guidance> bulletins(Directory directory, Moment moment) {
        var call = moment.call();
        if (call.agent() == null || call.state().hungUp()) {
            return List.of();
        }
        var origin = call.origin();
        return directory
                .bulletins()
                .concerning(origin.terms().queue(), origin.customer().number(), moment.now())
                .stream()
                .map(it -> Guidance.bulletin(
                        it.notice().words(), it.notice().validity().from()))
                .toList();
    }

    /** What helps an agent who does not speak the customer's first language (ANS-7). */
    private static Stream<Guidance> language(Directory directory, ReceivedCall call) {
        return call instanceof Conversation talking && !call.state().hungUp()
                ? Optional.ofNullable(directory.agents().get(talking.agent()))
                        .filter(agent -> talking.wishes().foreignTo(agent.skills()))
                        .map(agent -> Languages.unspoken(
                                talking.wishes().languages().getFirst(),
                                talking.talk().startedAt()))
                        .stream()
                : Stream.empty();
    }

    private GuidedCall guided(Directory directory, ReceivedCall call, Supervision supervision) {
        var moment = new Moment(call, norms.scene(directory, call), clock.instant());
        var guidance = Stream.of(
                        supervision.guidance(moment).stream(),
                        language(directory, call),
                        bulletins(directory, moment).stream())
                .flatMap(Function.identity())
                .toList();
        var holdsFor = supervision
                .nextLook(moment)
                .map(next -> Duration.between(moment.now(), next))
                .orElse(null);
        return new GuidedCall(call.id(), call.agent(), guidance, supervision.attention(moment), holdsFor);
    }
}
