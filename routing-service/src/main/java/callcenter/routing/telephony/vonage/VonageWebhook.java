package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.EventTime;
import callcenter.web.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proven request of Vonage's.
 *
 * @param target   the address that was called
 * @param bodyHash the signed digest of the body
 */
record VonageWebhook(URI target, JsonNode body, String bodyHash) {

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
        int root = path.lastIndexOf(VonageAddresses.ROOT + "/");
        String[] parts =
                path.substring(root + VonageAddresses.ROOT.length() + 1).split("/");
        if (index >= parts.length || parts[index].isEmpty()) {
            throw Problem.notFound("address", path);
        }
        return URLDecoder.decode(parts[index], StandardCharsets.UTF_8);
    }

    /** Vonage's id of the leg this is about; null for a message about none. */
    @Nullable
    String uuid() {
        String uuid = text("uuid");
        return uuid == null ? text("call_uuid") : uuid;
    }

    /** {@link Problem} 400 naming the field when it is absent. */
    String requireUuid() {
        String uuid = uuid();
        if (uuid == null) {
            throw Problem.invalid("uuid", "must be given");
        }
        return uuid;
    }

    /** What happened to the leg; empty when the message is of another kind. */
    String status() {
        String status = text("status");
        return status == null ? "" : status;
    }

    /** A field of the message, or of what our own script sent with it; null when absent or empty. */
    @Nullable
    String text(String field) {
        JsonNode value =
                body.has(field) ? body.get(field) : body.path("payload").path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** The key that a customer pressed; empty when there was none in time. */
    Optional<String> key() {
        String pressed =
                query("key").orElseGet(() -> body.path("dtmf").path("digits").asText(""));
        return Optional.of(pressed).filter(key -> key.matches("[0-9*#]"));
    }

    /** When it happened, as far as that explains a late message. */
    Instant at(Instant now) {
        return EventTime.of(instant("timestamp"), now);
    }

    @Nullable
    Instant instant(String field) {
        String text = text(field);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The turn this request belongs to. */
    String turn() {
        return query("turn").orElse(VonageAddresses.FIRST_TURN);
    }

    /** How often this was asked before in this turn. */
    int asked() {
        return number("asked");
    }

    /** How often this caller, who rang while nothing could be recorded, asked before. */
    int again() {
        return number("again");
    }

    /** The leader whose leg asks. {@link Problem} 400 when the address says no mode that we know. */
    Leader leader() {
        String mode = query("mode").orElse("");
        return new Leader(
                reservation(),
                Arrays.stream(MonitorMode.values())
                        .filter(known -> known.name().equals(mode))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("mode", "must be LISTEN, WHISPER or BARGE")),
                query("leg").orElse(null));
    }

    private int number(String name) {
        String given = query(name).orElse("0");
        if (!given.matches("[0-9]{1,6}")) {
            throw Problem.invalid(name, "must be a number");
        }
        return Integer.parseInt(given);
    }

    /** One of our own query parameters. */
    private Optional<String> query(String name) {
        String query = target.getQuery();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst();
    }

    /**
     * De-duplication key: the signed body, which says when and to which leg it happened, and where it was sent. Not the
     * token's id: it is not documented to stay the same when Vonage tries again.
     */
    String deduplicationKey() {
        String content = target.getRawPath() + '?' + target.getRawQuery() + '\n' + bodyHash;
        return Digests.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
