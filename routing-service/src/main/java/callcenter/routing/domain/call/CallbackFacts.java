package callcenter.routing.domain.call;

import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says what a customer was promised in a call, or is owed after it, for others to read. */
final class CallbackFacts {

    private CallbackFacts() {}

    /** @param callAt not before then; null when the holidays till the next service window are not published */
    static CallCallbackOwed owed(
            CallOrigin origin,
            Place place,
            DeferReason reason,
            @Nullable String matter,
            @Nullable Instant callAt,
            Instant at) {
        return new CallCallbackOwed(
                reason.promise(),
                origin.customer().id(),
                origin.customer().number(),
                matter,
                null,
                CallFacts.queue(origin),
                reason.keepsPlace() ? place.rankAt() : null,
                callAt,
                null,
                at,
                reason.keepsPlace() ? place.waitedMs(at) : null);
    }

    static CallPromiseAgreed promised(CallOrigin origin, AgentId agent, AgreedPromise promise) {
        return new CallPromiseAgreed(
                promise.kind(),
                agent.value(),
                promise.customer().id(),
                promise.customer().number(),
                promise.matter(),
                CallFacts.queue(origin),
                promise.agreedAt());
    }

    static CallCallbackOwed droppedLine(CallOrigin origin, AgentId agent, Instant at) {
        return owedBy(agent, Conversation.DROPPED_LINE, origin, origin.customer(), null, at);
    }

    /** @param customer where the customer wants to be reached with what was looked up */
    static CallCallbackOwed lookedUp(CallOrigin origin, AgentId agent, Customer customer, Instant at) {
        return owedBy(agent, Conversation.LOOK_UP, origin, customer, null, at);
    }

    static CallCallbackOwed askedFor(CallOrigin origin, AskedFor asked, Instant at) {
        return owedBy(asked.owner(), AskedFor.KIND, origin, asked.customer(), asked.matter(), at);
    }

    private static CallCallbackOwed owedBy(
            AgentId owner, String kind, CallOrigin origin, Customer customer, @Nullable String matter, Instant at) {
        return new CallCallbackOwed(
                kind,
                customer.id(),
                customer.number(),
                matter,
                owner.value(),
                CallFacts.queue(origin),
                null,
                null,
                null,
                at,
                null);
    }
}
