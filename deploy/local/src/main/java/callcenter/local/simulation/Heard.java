package callcenter.local.simulation;

import callcenter.local.simulation.Customer.Oddity;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a platform that listens tells of a conversation.
 *
 * @param after the conversation began
 * @param what  type of the event
 */
record Heard(Duration after, String what, Map<String, Object> data) {

    private static final String SILENT = "telephony.speech.silent.v1";
    private static final String SPEAKS = "telephony.speech.started.v1";

    /** In order; of a usual conversation nothing. */
    static List<Heard> with(Oddity oddity) {
        return switch (oddity) {
            case FALLS_SILENT ->
                List.of(
                        new Heard(Duration.ofSeconds(4), SILENT, Map.of("side", "CUSTOMER", "silentMs", 3_000)),
                        new Heard(Duration.ofSeconds(9), SPEAKS, Map.of("side", "CUSTOMER")));
            case STAYS_SILENT ->
                List.of(new Heard(Duration.ofSeconds(3), SILENT, Map.of("side", "CUSTOMER", "silentMs", 3_000)));
            case MEETS_SILENCE ->
                List.of(
                        new Heard(Duration.ofSeconds(3), SILENT, Map.of("side", "AGENT", "silentMs", 3_000)),
                        new Heard(Duration.ofSeconds(5), SPEAKS, Map.of("side", "AGENT")));
            case IS_MUTED_OUT ->
                List.of(
                        new Heard(Duration.ofSeconds(3), "telephony.audio.lost.v1", Map.of("silentMs", 1_000)),
                        new Heard(Duration.ofSeconds(9), "telephony.audio.restored.v1", Map.of()));
            case NONE, RATHER_CALLED_BACK, BULLETIN_IS_ENOUGH, TELLS_MATTER, LINE_DROPS -> List.of();
        };
    }
}
