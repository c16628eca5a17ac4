package callcenter.messaging.relay;

import java.time.Duration;

/**
 * @param deliveryTimeout after which the producer gives up a record and we try it anew
 * @param lease           how long a replica owns a shard without renewing; longer than the delivery timeout, so that
 *                        nothing of the old owner is under way when a new one starts
 * @param renewal         how often leases are renewed and shared anew
 */
public record RelaySettings(Duration deliveryTimeout, Duration lease, Duration renewal) {

    public RelaySettings {
        if (lease.compareTo(deliveryTimeout.plus(renewal)) <= 0) {
            throw new IllegalArgumentException("a lease must outlive a record under way and one renewal");
        }
    }

    /** A killed replica's keys wait six seconds; a broker that needs longer than four to answer gets repeats. */
    public static RelaySettings usual() {
        return new RelaySettings(Duration.ofSeconds(4), Duration.ofSeconds(6), Duration.ofSeconds(1));
    }
}
