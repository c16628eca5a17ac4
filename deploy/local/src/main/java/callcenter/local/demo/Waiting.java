package callcenter.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Customers who were promised a call. Some ring again about the matter before it comes. */
final class Waiting {

    /** By then the call in which it was promised is over, and the slower of the promises are not called yet. */
    private static final Duration AT_LEAST = Duration.ofSeconds(18);

    private static final Duration AT_MOST = Duration.ofSeconds(45);

    private final ConcurrentLinkedDeque<Promised> customers = new ConcurrentLinkedDeque<>();

    private final Set<String> back = ConcurrentHashMap.newKeySet();

    private record Promised(String number, Instant since) {}

    void promised(String number) {
        customers.add(new Promised(number, Instant.now()));
    }

    /** The number of one who does not want to wait any longer. */
    Optional<String> impatient() {
        var now = Instant.now();
        customers.removeIf(customer -> customer.since().isBefore(now.minus(AT_MOST)));
        return Optional.ofNullable(customers.peekFirst())
                .filter(customer -> customer.since().isBefore(now.minus(AT_LEAST)))
                .filter(customers::remove)
                .map(Promised::number)
                .map(number -> {
                    back.add(number);
                    return number;
                });
    }

    /** Whether this customer rings again; told once. */
    boolean isBack(String number) {
        return back.remove(number);
    }
}
