/**
 * From the outbox to the broker and on to the journal. Plain JDBC and a plain producer on one thread of its own: nothing
 * here runs on an event loop.
 */
@NullMarked
package callcenter.messaging.relay;

import org.jspecify.annotations.NullMarked;
