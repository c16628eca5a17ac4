package callcenter.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What a consumer did with what it got. */
final class InboxMeters {

    private final Counter applied;
    private final Counter repeated;
    private final Counter unknown;
    private final Counter parked;
    private final Counter retries;

    InboxMeters(MeterRegistry registry, String consumer) {
        applied = counter(registry, consumer, "applied", "Events that took effect or were put aside");
        repeated = counter(registry, consumer, "repeated", "Events seen before");
        unknown = counter(registry, consumer, "unknown", "Records of a type that this release does not know");
        parked = counter(registry, consumer, "parked", "Events put aside as dead letters");
        retries = counter(registry, consumer, "retries", "Passes that left events to be tried again");
    }

    private static Counter counter(MeterRegistry registry, String consumer, String name, String description) {
        return Counter.builder("callcenter.inbox." + name)
                .description(description)
                .tag("consumer", consumer)
                .register(registry);
    }

    void applied(int events, int repeats) {
        applied.increment(events);
        repeated.increment(repeats);
    }

    void unknown() {
        unknown.increment();
    }

    void parked() {
        parked.increment();
    }

    void retried() {
        retries.increment();
    }
}
