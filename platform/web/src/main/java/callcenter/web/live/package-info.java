/**
 * Live streams: a snapshot and then deltas as server-sent events, for pages that show the present.
 *
 * <pre>
 *   Kafka, all partitions, no group ──LiveFeed──> "calls/c-1 changed" ──LiveStream──> reads the store, once per tick
 *                                                                          │
 *                                     LiveBoard (values now, recent deltas) ──> one LiveClient per reader
 * </pre>
 *
 * Events only say what changed; values always come from the service's own store, so a stream is right with any number
 * of replicas, after a missed event (everything is read again every few seconds) and after a reconnect. Wire format:
 * event {@code snapshot} {@code {"<kind>":[{…}]}}, event {@code delta} {@code {"kind","id","value"}} where a null value
 * means gone, and event {@code beat} {@code {"at"}} every 5 s, which means: what you see is true. Without readers
 * nothing is read.
 */
@NullMarked
package callcenter.web.live;

import org.jspecify.annotations.NullMarked;
