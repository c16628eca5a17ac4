package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.telephony.Delivery;
import com.fasterxml.jackson.databind.JsonNode;

/** An answer of Vonage's that is final: what we asked is done, or will never be. */
record VonageAnswer(int status, JsonNode body) {

    boolean done() {
        return status / 100 == 2;
    }

    /** There is no such leg, or it is over. */
    boolean gone() {
        return status == 404;
    }

    /** The body of what was done; fails for a refusal. */
    JsonNode required() {
        if (!done()) {
            throw new IllegalStateException("Vonage refuses: " + reason());
        }
        return body;
    }

    /** As the delivery of a command that changes a leg. */
    Delivery delivery() {
        return done() ? new Delivery.Done(null) : refused();
    }

    Delivery refused() {
        return new Delivery.Refused(reason(), LegFailure.UNREACHABLE);
    }

    /** The title of the problem; the rest of it may quote phone numbers. */
    String reason() {
        return "status " + status + ", "
                + VonageNumbers.hidden(body.path("title").asText("without a title"));
    }
}
