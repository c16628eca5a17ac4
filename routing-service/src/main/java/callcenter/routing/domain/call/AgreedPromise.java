package callcenter.routing.domain.call;

import java.time.Instant;

/**
 * A promise taken here because callback-service did not answer in time (CBK-1).
 *
 * @param kind     as callback-service names it
 * @param customer whom to call, the number present
 * @param matter   what the customer waits for
 * @param agreedAt the clock runs from here
 */
public record AgreedPromise(String kind, Customer customer, String matter, Instant agreedAt) {}
