/**
 * Outbox, relay, inbox, dead letters, deadlines, wakes and the one clock: the only code that knows both Kafka and SQL.
 */
@NullMarked
package callcenter.messaging;

import org.jspecify.annotations.NullMarked;
