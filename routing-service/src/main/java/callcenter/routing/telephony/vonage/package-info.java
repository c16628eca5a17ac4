/**
 * Vonage Voice. A caller waits in a script; a conversation is a named room of Vonage's that belongs to one reservation:
 *
 * <pre>
 *   customer's leg   answer_url ──▶ waits: talk, music, notify ──Bridge: transfer──▶ room ──Hold: transfer──▶ music
 *                                     ▲                                              ▲ ◀──Resume: transfer──┘
 *                                     └──────────────── Requeue: transfer ───────────┘
 *   agent's leg      created by request ──answer_url──▶ room, and stays there until somebody hangs it up
 *   outbound         agent's leg in its room; the customer's leg is created by request ──answer_url──▶ room
 *   consulted leg    created by request ──answer_url──▶ room of who consults ──HandOver: transfer──▶ its own room
 *   leader's leg     created by request ──answer_url──▶ room, heard by nobody, by the agent's leg or by all
 * </pre>
 *
 * A room of its own for each reservation keeps an agent who answers late, or who was let go, out of somebody else's
 * conversation. Vonage ends no leg because another one left: the core tells {@code HangUp} after each end. Who hung up
 * is said by the event that ends a leg.
 */
@NullMarked
package callcenter.routing.telephony.vonage;

import org.jspecify.annotations.NullMarked;
