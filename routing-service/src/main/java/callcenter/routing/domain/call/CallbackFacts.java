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

    static CallCallbackOwed callbackOwed(String kind, CallOrigin origin, AgentId agent, Instant at) {
        return new CallCallbackOwed(
                kind,
                origin.customer().id(),
                origin.customer().number(),
                null,
                agent.value(),
                CallFacts.queue(origin),
                null,
                null,
                null,
                at,
                null);
    }

    /** @param customer where the customer wants to be reached with what was looked up */
    static CallCallbackOwed lookedUp(CallOrigin origin, AgentId agent, Customer customer, Instant at) {
        return new CallCallbackOwed(
                Conversation.LOOK_UP,
                customer.id(),
                customer.number(),
                null,
                agent.value(),
                CallFacts.queue(origin),
                null,
                null,
                null,
                at,
                null);
    }

    static CallCallbackOwed callbackOwed(CallOrigin origin, AskedFor asked, Instant at) {
        return new CallCallbackOwed(
                AskedFor.KIND,
                asked.customer().id(),
                asked.customer().number(),
                asked.matter(),
                asked.owner().value(),
                CallFacts.queue(origin),
                null,
                null,
                null,
                at,
                null);
    }
}
