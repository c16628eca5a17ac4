package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Leaves a script at the point where its leg was disturbed: hung up, or given another script. */
final class Disturbed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<JsonNode> other;

    Disturbed(Optional<JsonNode> other) {
        super("", null, false, false);
        this.other = other;
    }

    /** Empty when the leg is over. */
    Optional<JsonNode> other() {
        return other;
    }
}
