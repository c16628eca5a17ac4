package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a leg hears in a room and who hears it, as said when it entered.
 *
 * @param speaksTo legs that hear it; everybody does when absent
 * @param hears    legs that it hears; everybody when absent
 */
record Audible(boolean muted, Optional<Set<String>> speaksTo, Optional<Set<String>> hears) {

    /** Of a {@code conversation} action. */
    static Audible of(JsonNode action) throws IOException {
        boolean muted = action.path("mute").asBoolean();
        if (muted && action.has("canSpeak")) {
            throw new IOException("mute and canSpeak are not supported together: " + action);
        }
        return new Audible(muted, legs(action.path("canSpeak")), legs(action.path("canHear")));
    }

    boolean speaksTo(Leg other) {
        return !muted && speaksTo.map(legs -> legs.contains(other.uuid())).orElse(true);
    }

    boolean hears(Leg other) {
        return hears.map(legs -> legs.contains(other.uuid())).orElse(true);
    }

    private static Optional<Set<String>> legs(JsonNode list) {
        if (!list.isArray()) {
            return Optional.empty();
        }
        var legs = new HashSet<String>();
        list.forEach(leg -> legs.add(leg.asText()));
        return Optional.of(legs);
    }
}
