/**
 * Twilio Voice. Every call has a queue of its own:
 *
 * <pre>
 *   customer's leg   incoming ──Enqueue call──▶ waits ◀──bridged──▶ ... ──redirected: Enqueue hold──▶ on hold
 *   agent's leg      created by request ──answered: Dial Queue call──▶ talks ──customer left──▶ parked ──Resume: Dial Queue hold──▶
 *   outbound         agent's leg answered: Dial Number customer, whose leg is the agent's child until it is put on hold
 * </pre>
 *
 * Who hung up is never guessed: a leg whose partner left is asked what to do (the actions of {@code Enqueue} and {@code
 * Dial}) before it ends, and that request says whether this very leg is still there.
 */
@NullMarked
package callcenter.routing.telephony.twilio;

import org.jspecify.annotations.NullMarked;
