package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Our addresses as Twilio is told them. A {@code turn} is the id of the command that began this piece of the call: it
 * keeps what is asked in one turn apart from the same question in the next.
 */
final class TwilioAddresses {
    static final String ROOT = "/webhooks/twilio";
    /** The turn that no command of ours began. */
    static final String FIRST_TURN = "first";

    private final String base;

    TwilioAddresses(URI publicUrl) {
        base = publicUrl.toString().replaceAll("/+$", "");
    }

    /** The address that was called, as Twilio knows it. */
    URI called(String pathAndQuery) {
        return URI.create(base + pathAndQuery);
    }

    /** Where a caller asks again who rang while nothing could be recorded. */
    URI incomingAgain() {
        return at("/incoming?again=true");
    }

    URI waiting(CallId call, String turn, int asked) {
        return at("/waiting/" + part(call) + "?turn=" + encode(turn) + "&asked=" + asked);
    }

    URI queueLeft(CallId call, String turn) {
        return at("/queue-left/" + part(call) + "?turn=" + encode(turn));
    }

    URI held(CallId call, String turn, int asked) {
        return at("/held/" + part(call) + "?turn=" + encode(turn) + "&asked=" + asked);
    }

    URI agent(CallId call, ReservationId reservation, int asked) {
        return at("/agent/" + part(call) + "/" + encode(reservation.value()) + "?asked=" + asked);
    }

    URI agentStatus(CallId call, ReservationId reservation) {
        return at("/agent-status/" + part(call) + "/" + encode(reservation.value()));
    }

    /** After the customer's number was dialled. */
    URI dialEnded(CallId call) {
        return at("/dial-ended/" + part(call) + "?turn=" + FIRST_TURN);
    }

    /** After the queue in which the customer waits was dialled. */
    URI fetched(CallId call, String turn, int asked) {
        return at("/fetched/" + part(call) + "?turn=" + encode(turn) + "&asked=" + asked);
    }

    /** After the agent who consults was dialled. */
    URI consulted(CallId call, ReservationId reservation, int asked) {
        return at("/consulted/" + part(call) + "/" + encode(reservation.value()) + "?asked=" + asked);
    }

    URI parked(CallId call, String turn, int asked) {
        return at("/parked/" + part(call) + "?turn=" + encode(turn) + "&asked=" + asked);
    }

    URI parkLeft(CallId call, String turn) {
        return at("/park-left/" + part(call) + "?turn=" + encode(turn));
    }

    /** Where a waiting customer's key is told. */
    URI key(CallId call, String turn) {
        return at("/key/" + part(call) + "?turn=" + encode(turn));
    }

    /** The same again, by a customer whose key could not be recorded. */
    URI keyAgain(CallId call, String turn, String key, int asked) {
        return at("/key/" + part(call) + "?turn=" + encode(turn) + "&key=" + encode(key) + "&asked=" + asked);
    }

    URI customerStatus(CallId call) {
        return at("/customer-status/" + part(call));
    }

    private URI at(String path) {
        return URI.create(base + ROOT + path);
    }

    private static String part(CallId call) {
        return encode(call.value());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
