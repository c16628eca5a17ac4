package callcenter.web;

import callcenter.messaging.DatabaseUnavailable;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Answers requests that came while the database was away: it is nobody's mistake, and the client may try again. */
final class Outages {
    private static final Logger LOG = Logger.getLogger(Outages.class);
    private static final Duration WORTH_A_TRY = Duration.ofSeconds(2);

    private Outages() {}

    /** 503 when an outage is behind this failure; the client is not told of what. */
    static Optional<Response> answer(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .findFirst()
                .map(outage -> {
                    LOG.warnf("A request was answered 503, its sender may repeat it. %s", outage.getMessage());
                    return ProblemAnswers.answer(Problem.unavailable(
                            "Nothing can be read or recorded at the moment. Try again.", WORTH_A_TRY));
                });
    }
}
