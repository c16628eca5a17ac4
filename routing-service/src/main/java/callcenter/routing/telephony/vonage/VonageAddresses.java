package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Our addresses as Vonage is told them. A {@code turn} is the id of the command that began this piece of the call: it
 * keeps what is asked in one turn apart from the same question in the next.
 */
final class VonageAddresses {
    static final String ROOT = "/webhooks/vonage";
    /** The turn that no command of ours began. */
    static final String FIRST_TURN = "first";

    private final String base;

    VonageAddresses(URI publicUrl) {
        base = publicUrl.toString().replaceAll("/+$", "");
    }

    /** Where a caller asks again who rang while nothing could be recorded. */
    URI answerAgain(int asked) {
        return at("/answer?again=" + asked);
    }

    /** Where a customer's leg that waits, or is on hold, asks what to do now. */
    URI customerAsks(CallId call, String turn, int asked) {
        return at("/customer-asks/" + part(call) + "?turn=" + encode(turn) + "&asked=" + asked);
    }

    /** Where a waiting customer's key is told. */
    URI key(CallId call, String turn) {
        return at("/key/" + part(call) + "?turn=" + encode(turn));
    }

    /** The same again, by a customer whose key could not be recorded. */
    URI keyAgain(CallId call, String turn, String key, int asked) {
        return at("/key/" + part(call) + "?turn=" + encode(turn) + "&key=" + encode(key) + "&asked=" + asked);
    }

    /** Where the leg of a customer whom we called asks what to do. */
    URI customerAnswered(CallId call, int asked) {
        return at("/customer-answered/" + part(call) + "?asked=" + asked);
    }

    URI customerEvent(CallId call) {
        return at("/customer-event/" + part(call));
    }

    URI agentAnswered(CallId call, ReservationId reservation, int asked) {
        return at("/agent-answered/" + part(call) + "/" + encode(reservation.value()) + "?asked=" + asked);
    }

    URI agentEvent(CallId call, ReservationId reservation) {
        return at("/agent-event/" + part(call) + "/" + encode(reservation.value()));
    }

    /** Where the leg of a leader asks for its room; all that decides about it is in the address. */
    URI leaderAnswered(CallId call, Leader leader, int asked) {
        String leg = leader.agentsLeg() == null ? "" : "&leg=" + encode(leader.agentsLeg());
        return at("/leader-answered/" + part(call) + "/" + encode(leader.agent().value()) + "?mode=" + leader.mode()
                + leg + "&asked=" + asked);
    }

    URI leaderEvent(CallId call) {
        return at("/leader-event/" + part(call));
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
