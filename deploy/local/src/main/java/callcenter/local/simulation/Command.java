package callcenter.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A command of the generic contract, as far as a platform needs to read it. */
record Command(String id, String type, String call, JsonNode body) {

    static List<Command> in(JsonNode answer) {
        var commands = new ArrayList<Command>();
        for (JsonNode one : answer.path("commands")) {
            commands.add(new Command(
                    one.path("id").asText(),
                    one.path("type").asText(),
                    one.path("platformCallId").asText(),
                    one));
        }
        return commands;
    }

    String text(String field) {
        return body.path(field).asText();
    }

    boolean expired(Instant now) {
        return body.hasNonNull("expiresAt") && Instant.parse(text("expiresAt")).isBefore(now);
    }
}
