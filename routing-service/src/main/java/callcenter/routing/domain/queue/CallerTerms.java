package callcenter.routing.domain.queue;

import callcenter.routing.domain.customer.CustomerClass;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it is worth at a queue who calls. What is null, and a class that is absent, is as for all queues.
 *
 * @param repeatPriority steps of priority that a repeat caller gains (ANS-4)
 * @param repeatKept     for so long a repeat caller waits for the agent who knows the matter alone; zero: not at all (ANS-4)
 * @param classes        by the customer's class (ANS-6)
 */
public record CallerTerms(
        @Nullable Integer repeatPriority, @Nullable Duration repeatKept, Map<CustomerClass, Worth> classes) {

    /** As for all queues. */
    public static final CallerTerms USUAL = new CallerTerms(null, null, Map.of());

    /**
     * What a class is worth.
     *
     * @param priority steps that its customers gain
     * @param skill    of the agents who may take a call, those with this skill come first; null for any
     */
    public record Worth(int priority, @Nullable String skill) {}

    public CallerTerms {
        classes = Map.copyOf(classes);
    }
}
