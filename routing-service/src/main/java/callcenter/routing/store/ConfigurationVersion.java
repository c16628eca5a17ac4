package callcenter.routing.store;

import java.time.Instant;

/**
 * A queue or agent as it was configured once.
 *
 * @param version from 1 on, without gaps
 * @param by      who wrote it
 * @param written JSON
 */
public record ConfigurationVersion(Of of, String id, long version, Instant at, String by, String written) {

    /** What is configured. */
    public enum Of {
        QUEUE("queue"),
        AGENT("agent");

        private final String word;

        Of(String word) {
            this.word = word;
        }

        /** As people and the database call it. */
        public String word() {
            return word;
        }
    }
}
