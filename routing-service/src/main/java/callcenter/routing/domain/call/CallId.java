package callcenter.routing.domain.call;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Our id of a call. An inbound call's id follows from the platform's id, so that "ended" heard before "incoming" meets
 * the same call; an outbound call's id is the attempt it serves.
 */
public record CallId(String value) {

    public CallId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A call id is not blank");
        }
    }

    /** The id of the call that the platform calls {@code platformCallId}: always the same one. */
    public static CallId of(String platform, String platformCallId) {
        var name = platform + '\0' + platformCallId;
        return new CallId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
