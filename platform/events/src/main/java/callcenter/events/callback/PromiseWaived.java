package callcenter.events.callback;

import java.time.Instant;

/**
 * The customer does not want the call any more.
 *
 * @param by who recorded it
 * @param reason the customer's words; personal
 * @param waivedAt when
 */
public record PromiseWaived(String by, String reason, Instant waivedAt) implements CallbackEvent {}
