package callcenter.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The broker describes its whole life at level INFO; only what needs somebody is kept. */
final class QuietLogs {

    // Loggers are held weakly by the log manager: without this the levels would be forgotten.
    private static final List<Logger> KEPT = Stream.of(
                    "kafka", "org.apache.kafka", "state.change.logger", "com.yammer.metrics")
            .map(Logger::getLogger)
            .toList();

    private QuietLogs() {}

    static void apply() {
        KEPT.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
