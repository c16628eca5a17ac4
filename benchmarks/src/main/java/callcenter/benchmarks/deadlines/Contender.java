package callcenter.benchmarks.deadlines;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Somebody who runs what is due, from rows in PostgreSQL. */
interface Contender extends AutoCloseable {

    /**
     * Puts rows where this contender looks for them, by one statement.
     *
     * @param name their subjects are {@code name-0}, {@code name-1} ...
     * @param step from the due time of one to that of the next
     */
    void insert(String name, int count, Instant firstDue, Duration step) throws SQLException;

    /** Begins to look and to run; what was run is told to its {@link Runs}. */
    void start() throws Exception;

    @Override
    void close();
}
