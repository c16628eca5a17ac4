package callcenter.callback.kafka;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallWrappedUp;
import java.time.Instant;
import java.util.UUID;

/** A call that serves a promise, as routing tells it; it says only what matters. */
record PromisedCall(String promiseId, Instant now) {

    CallPromiseAgreed agreed(String kind) {
        return agreed(kind, "+8613800138000");
    }

    CallPromiseAgreed agreed(String kind, String number) {
        return new CallPromiseAgreed(
                kind, "agent-1", "c_" + UUID.randomUUID(), number, "bill of February", "service", now);
    }

    /** A rule of the call led to it; the team's, and nobody asked about the matter. */
    CallCallbackOwed owed(String kind, String number) {
        return new CallCallbackOwed(
                kind,
                "c_" + UUID.randomUUID(),
                number,
                null,
                null,
                "service",
                now.minusSeconds(90),
                null,
                null,
                now,
                70_000L);
    }

    CallOfferEnded offerEnded(String reservation, String outcome) {
        return new CallOfferEnded(reservation, "agent-2", outcome, 10_000, now.plusSeconds(11));
    }

    CallAnswered answered() {
        return new CallAnswered(
                "OUTBOUND", "r-1", "agent-1", "c_1", "service", 0, 0, 10_000, 20_000, 0, promiseId, now);
    }

    CallEnded ended(String disposition, String cause) {
        return new CallEnded(
                "OUTBOUND",
                disposition,
                "CUSTOMER",
                "service",
                "agent-1",
                "c_1",
                0,
                61_000,
                20_000,
                promiseId,
                cause,
                now.plusSeconds(90));
    }

    CallWrappedUp wrappedUp(String party) {
        return new CallWrappedUp(
                "OUTBOUND",
                "agent-1",
                "c_1",
                "+8613800138000",
                null,
                null,
                "service",
                "QUERY",
                "bill",
                "explained",
                null,
                promiseId,
                party,
                true,
                null,
                61_000,
                20_000,
                60_000,
                false,
                now.plusSeconds(110),
                null,
                null);
    }
}
