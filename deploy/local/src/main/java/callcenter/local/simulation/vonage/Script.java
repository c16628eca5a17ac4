package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Plays the scripts of one leg until it ends. */
final class Script implements Runnable {

    private static final Duration SPEECH = Duration.ofMillis(200);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final VonagePlatform platform;
    private final Leg leg;
    private final JsonNode first;

    Script(VonagePlatform platform, Leg leg, JsonNode first) {
        this.platform = platform;
        this.leg = leg;
        this.first = first;
    }

    @Override
    public void run() {
        Optional<JsonNode> script = Optional.of(first);
        while (script.isPresent() && leg.live()) {
            try {
                script = play(script.get());
            } catch (Disturbed disturbed) {
                leg.settle();
                script = disturbed.other();
            } catch (IOException e) {
                platform.complain(leg, e);
                script = Optional.empty();
            }
        }
        leg.end(Leg.PLATFORM); // the script has no more actions
    }

    /** The script that follows, if one does. */
    private Optional<JsonNode> play(JsonNode script) throws IOException, Disturbed {
        for (JsonNode action : script) {
            switch (action.path("action").asText()) {
                case "talk", "stream" -> leg.pause(action.path("loop").asInt(1) == 0 ? FOR_EVER : SPEECH);
                case "wait" ->
                    leg.pause(Duration.ofSeconds(action.path("timeout").asLong(10)));
                case "input" ->
                    leg.pause(Duration.ofSeconds(
                            action.path("dtmf").path("timeOut").asLong(3))); // no key
                case "conversation" -> converse(action.path("name").asText(), Audible.of(action));
                case "notify" -> {
                    var answer =
                            platform.ask(leg, action.path("eventUrl").path(0).asText(), action.path("payload"));
                    if (answer.isPresent()) {
                        return answer;
                    }
                }
                default -> throw new IOException("an action that is not simulated: " + action);
            }
        }
        return Optional.empty();
    }

    /** Nobody is sent away because somebody else left. */
    private void converse(String room, Audible how) throws Disturbed {
        platform.rooms().enter(room, leg, how);
        try {
            leg.pause(FOR_EVER);
        } finally {
            platform.rooms().leave(room, leg);
        }
    }
}
