/**
 * Real PostgreSQL and real Kafka on one machine without Docker, for tests and for the local run.
 *
 * <p>A server owns its folder by a file lock, which the operating system drops however the process dies. Whoever gets
 * the lock first stops what an earlier owner left running in that folder; it never talks to it.
 */
@NullMarked
package callcenter.embedded;

import org.jspecify.annotations.NullMarked;
