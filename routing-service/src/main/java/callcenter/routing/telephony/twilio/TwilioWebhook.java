package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.web.Problem;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proven request of Twilio's.
 *
 * @param target the address that was called, as Twilio knows it
 */
record TwilioWebhook(URI target, FormParameters form) {
    /** What tells one request from the next; all of it is signed. */
    private static final List<String> DISTINGUISHING = List.of(
            "CallSid",
            "ParentCallSid",
            "CallStatus",
            "SequenceNumber",
            "QueueResult",
            "QueueSid",
            "DialCallStatus",
            "Digits");

    /** Which of our addresses was called: the first part of its path. */
    String address() {
        return part(0);
    }

    /** The call in the path. */
    CallId call() {
        return new CallId(part(1));
    }

    /** The reservation in the path. */
    ReservationId reservation() {
        return new ReservationId(part(2));
    }

    /** {@link Problem} 404 when the path is too short for an address of ours. */
    private String part(int index) {
        String path = target.getRawPath();
        int root = path.lastIndexOf(TwilioAddresses.ROOT + "/");
        String[] parts =
                path.substring(root + TwilioAddresses.ROOT.length() + 1).split("/");
        if (index >= parts.length || parts[index].isEmpty()) {
            throw Problem.notFound("address", path);
        }
        return URLDecoder.decode(parts[index], StandardCharsets.UTF_8);
    }

    String callSid() {
        return form.require("CallSid");
    }

    String callStatus() {
        return form.require("CallStatus");
    }

    /** One of our own query parameters. */
    Optional<String> query(String name) {
        String query = target.getQuery();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst();
    }

    /** The turn this request belongs to. */
    String turn() {
        return query("turn").orElse(TwilioAddresses.FIRST_TURN);
    }

    /** How often this was asked before in this turn. */
    int asked() {
        try {
            return Integer.parseInt(query("asked").orElse("0"));
        } catch (NumberFormatException e) {
            throw Problem.invalid("asked", "must be a number");
        }
    }

    /** Length in seconds of the part that was dialled; zero when it was never answered. */
    long dialledSeconds() {
        String seconds = form.get("DialCallDuration");
        return seconds != null && seconds.matches("[0-9]{1,6}") ? Long.parseLong(seconds) : 0;
    }

    /** De-duplication key: Twilio signs no time and numbers no requests, so it is a digest of what it does sign. */
    String key() {
        var content = new StringBuilder(target.getRawPath()).append('?').append(target.getRawQuery());
        for (String name : DISTINGUISHING) {
            content.append('\n').append(name).append('=').append(text(form.get(name)));
        }
        return HexFormat.of().formatHex(sha256(content.toString()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
