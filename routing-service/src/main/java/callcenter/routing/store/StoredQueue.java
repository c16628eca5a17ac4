package callcenter.routing.store;

import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Requirement.AllOf;
import callcenter.routing.domain.queue.Requirement.AtLeast;
import callcenter.routing.domain.queue.Ring;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.strategy.LongestIdle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A queue's stored form. One that only demands levels is stored as such, as before there were rings.
 *
 * @param skills least proficiency per skill, when there are no rings
 * @param rings  absent when the skills say all
 * @param weight absent for none
 * @param strategy absent for longest idle
 * @param rules    absent when it takes everybody at any hour
 * @param script absent for the usual one
 */
record StoredQueue(
        QueueId id,
        String name,
        Set<String> dialled,
        @Nullable Map<String, Integer> skills,
        int priority,
        QueueTerms terms,
        @Nullable List<Ring> rings,
        @Nullable StoredStrategy strategy,
        @Nullable StoredRules rules,
        @Nullable Script script,
        @Nullable Integer weight) {

    static StoredQueue of(Queue queue) {
        var levels = levels(queue.rings());
        return new StoredQueue(
                queue.id(),
                queue.name(),
                queue.dialled(),
                levels.orElseGet(Map::of),
                queue.priority(),
                queue.terms(),
                levels.isPresent() ? null : queue.rings().all(),
                queue.strategy() instanceof LongestIdle ? null : StoredStrategy.of(queue.strategy()),
                queue.rules().equals(QueueRules.NONE) ? null : StoredRules.of(queue.rules()),
                queue.script().equals(Script.USUAL) ? null : queue.script(),
                queue.weight() == 0 ? null : queue.weight());
    }

    Queue toDomain() {
        var least = Objects.requireNonNullElse(skills, Map.<String, Integer>of());
        return new Queue(
                id,
                name,
                dialled,
                rings == null ? Rings.always(Requirement.levels(least)) : new Rings(rings),
                priority,
                terms,
                strategy == null ? new LongestIdle() : strategy.toDomain(),
                rules == null ? QueueRules.NONE : rules.toDomain(),
                script == null ? Script.USUAL : script,
                Objects.requireNonNullElse(weight, 0));
    }

    private static Optional<Map<String, Integer>> levels(Rings rings) {
        if (rings.all().size() > 1 || !(rings.all().getFirst().requirement() instanceof AllOf all)) {
            return Optional.empty();
        }
        var levels = all.parts().stream()
                .filter(AtLeast.class::isInstance)
                .map(AtLeast.class::cast)
                .collect(Collectors.toMap(AtLeast::skill, AtLeast::level, Math::max));
        return levels.size() == all.parts().size() ? Optional.of(levels) : Optional.empty();
    }
}
