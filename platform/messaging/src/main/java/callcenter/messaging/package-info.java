/**
 * Outbox, relay, inbox, dead letters, deadlines, wakes and the one clock: the only code that knows both Kafka and SQL.
 *
 * <p>A service changes its state only in {@link callcenter.messaging.Transactions}, together with the events that say so
 * and the deadlines that follow. From there on:
 *
 * <table>
 * <caption>What happens when</caption>
 * <tr><th>when</th><th>outgoing events</th><th>incoming events</th><th>deadlines</th></tr>
 * <tr><td>a process dies before a commit</td>
 *     <td>neither state nor event exists</td>
 *     <td>the batch comes again and is new</td>
 *     <td>the row is there and is run as if never run</td></tr>
 * <tr><td>it dies after the commit</td>
 *     <td>the next holder of the key's shard publishes it, at once after an orderly stop, else when the lease ends</td>
 *     <td>the batch comes again and is known: nothing happens</td>
 *     <td>the row is gone</td></tr>
 * <tr><td>it dies between the broker's acknowledgement and the row's removal</td>
 *     <td>published again with the same id; consumers know it</td><td></td><td></td></tr>
 * <tr><td>something is delivered twice</td>
 *     <td></td><td>one effect, for 30 days</td><td>one row per kind and subject</td></tr>
 * <tr><td>order</td>
 *     <td>per key, first occurrences in commit order; none between keys</td>
 *     <td>per key, in the order of first occurrence</td>
 *     <td>by due time, none promised</td></tr>
 * <tr><td>the broker is away</td>
 *     <td>rows wait, business goes on</td><td>nothing arrives</td><td>unaffected</td></tr>
 * <tr><td>the database is away</td>
 *     <td>nothing commits, nothing is sent</td>
 *     <td>the batch is retried, nothing more is fetched</td>
 *     <td>late by that time</td></tr>
 * <tr><td>the database vanishes and closes nothing</td>
 *     <td>the same, known after 20 s without an answer</td>
 *     <td>the same</td>
 *     <td>the same</td></tr>
 * <tr><td>one item fails for ever</td>
 *     <td>holds back its own key, is counted and logged</td>
 *     <td>rejected or undecodable: a dead letter, and later events of its key with it; else retried without end</td>
 *     <td>postponed with growing pauses, keeps its error, holds back nothing</td></tr>
 * </table>
 */
@NullMarked
package callcenter.messaging;

import org.jspecify.annotations.NullMarked;
