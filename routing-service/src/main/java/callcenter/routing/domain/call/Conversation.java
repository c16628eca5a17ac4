package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Wishes;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.function.Supplier;

/** An agent and the customer talk, or did and the record is still owed. */
public sealed interface Conversation extends ReceivedCall permits Talking, Held, WrappingUp {

    /** Kinds of promise, as callback-service names them. */
    String LOOK_UP = "LOOK_UP";

    String DROPPED_LINE = "DROPPED_LINE";

    Talk talk();

    Place place();

    /** What the call would rather have in an agent. */
    default Wishes wishes() {
        return place().wished();
    }

    /** The same state with that talk. */
    Conversation with(Talk changed);

    @Override
    default AgentId agent() {
        return talk().agent();
    }

    @Override
    default ReservationId onTheLine() {
        return talk().line().reservation();
    }

    @Override
    default Decision promise(AgentId agent, AgreedPromise promise, Instant now) {
        requireAgent(agent);
        return talk().promises().contains(promise.kind())
                ? unchanged()
                : Decision.to(with(talk().promised(promise.kind())))
                        .publish(CallbackFacts.promised(origin(), agent, promise), now);
    }

    @Override
    default Decision callBackLater(AgentId agent, Supplier<Customer> whom, Instant now) {
        var told = tell(agent);
        return talk().promises().contains(LOOK_UP)
                ? told
                : Decision.to(with(talk().promised(LOOK_UP)))
                        .publish(CallbackFacts.lookedUp(origin(), agent, whom.get(), now), now);
    }

    /** A line that neither side hung up is called back at once by the same agent, before any queue (CAL-9). */
    default Decision droppedLine(Decision over, Instant at) {
        return over.conversationOver().filter(this::dropped).isPresent()
                ? over.publish(CallbackFacts.droppedLine(origin(), agent(), at), at)
                : over;
    }

    /** Nobody hung up, and there is a number to call. */
    default boolean dropped(EndedBy by) {
        return by == EndedBy.PLATFORM && origin().customer().number() != null;
    }

    @Override
    default Decision asksFor(AgentId agent, AskedFor asked, Instant now) {
        requireAgent(agent);
        return talk().promises().contains(AskedFor.KIND)
                ? unchanged()
                : Decision.to(with(talk().promised(AskedFor.KIND)))
                        .publish(CallbackFacts.askedFor(origin(), asked, now), now);
    }

    @Override
    default Decision monitor(Monitoring monitoring) {
        if (!allowed().contains(CallAction.MONITOR)) {
            throw illegal(CallAction.MONITOR);
        }
        return unchanged()
                .publish(CallFacts.monitored(agent(), monitoring), monitoring.at())
                .tell(new TelephonyCommand.Monitor(monitoring.id(), monitoring.endpoint(), monitoring.mode()));
    }

    /** At any time before the end: also while the customer is passed on. */
    @Override
    default Decision stopMonitor(String id) {
        return unchanged().tell(new TelephonyCommand.StopMonitor(id));
    }
}
