package callcenter.routing.domain.queue;

import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.strategy.Strategy;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of waiting calls.
 *
 * @param dialled  the numbers of ours whose calls enter here, E.164
 * @param rings    skills demanded of an agent, relaxed over waiting time
 * @param priority of its calls; higher goes first
 * @param strategy who of those who may take a call gets it
 * @param rules    how its callers are looked after before an agent does
 * @param script   what its agents say
 * @param weight   its calls go before all of a queue of less weight that shares agents, however long those have waited;
 *                 emergencies go before them whatever it is
 */
public record Queue(
        QueueId id,
        String name,
        Set<String> dialled,
        Rings rings,
        int priority,
        QueueTerms terms,
        Strategy strategy,
        QueueRules rules,
        Script script,
        int weight) {

    public Queue {
        dialled = Set.copyOf(dialled);
    }

    /** Of no more weight than others. */
    public Queue(
            QueueId id,
            String name,
            Set<String> dialled,
            Rings rings,
            int priority,
            QueueTerms terms,
            Strategy strategy,
            QueueRules rules,
            Script script) {
        this(id, name, dialled, rings, priority, terms, strategy, rules, script, 0);
    }

    /** One that takes everybody at any hour. */
    public Queue(
            QueueId id,
            String name,
            Set<String> dialled,
            Rings rings,
            int priority,
            QueueTerms terms,
            Strategy strategy) {
        this(id, name, dialled, rings, priority, terms, strategy, QueueRules.NONE, Script.USUAL);
    }

    /** The place of a call that enters now. An emergency is kept for nobody. */
    public Place place(int steps, @Nullable String number, Instant now, @Nullable Preference preference) {
        return rules.emergency(number)
                ? Place.of(Place.EMERGENCY, now, preference == null ? null : preference.kept(null))
                : Place.of(priority + steps, now, preference);
    }
}
