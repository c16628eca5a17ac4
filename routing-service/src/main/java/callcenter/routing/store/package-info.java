/**
 * Rows, queries and their mapping to the domain. Every method takes the session explicitly.
 *
 * <p>Every transaction locks rows in this one order, so that no two can wait for each other; of several rows of a table, by
 * id:
 *
 * <ol>
 *   <li>the turn of a pool ({@link callcenter.routing.store.MatchStore#takeTurn});
 *   <li>nuisance numbers, then the revision of queues and agents, then the queues;
 *   <li>the command that is settled;
 *   <li>calls, which guard their parts, reservations, supervision and attempts;
 *   <li>agents;
 *   <li>deadlines and outgoing events, written with the commit.
 * </ol>
 *
 * <p>Whoever has agents already and wants another, as a round wants the next best, takes him only if nobody has him.
 */
@NullMarked
package callcenter.routing.store;

import org.jspecify.annotations.NullMarked;
