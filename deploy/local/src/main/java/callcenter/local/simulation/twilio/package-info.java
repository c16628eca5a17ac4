/**
 * A simulated Twilio Voice: takes the REST requests that routing sends, fetches and plays its TwiML, and calls back, as
 * Twilio documents it and no better: a webhook is repeated once when the connection fails and never when it is answered
 * with an error; a document that cannot be had ends the leg, except that a number's fallback is asked once.
 *
 * <pre>
 *   TwilioPlatform ── legs ──▶ Leg ── plays ──▶ Script ── waits and meets in ──▶ LegQueues, Bridge
 *        ▲                                        │
 *   TwilioApiServer (REST in)              WebhookClient (signed requests out)
 * </pre>
 */
package callcenter.local.simulation.twilio;
