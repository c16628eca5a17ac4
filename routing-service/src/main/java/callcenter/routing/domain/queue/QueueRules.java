package callcenter.routing.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a queue looks after its callers before an agent does.
 *
 * @param hours            when its agents serve; null for always
 * @param news             what callers are told while they wait; null for nothing
 * @param emergency        its calls go before all others and no limit applies to them
 * @param emergencyNumbers the same for calls to these numbers of ours, E.164
 * @param rightNumbers     where callers are sent who want somebody else, by what it is about (ANS-9)
 * @param callers          what it is worth who calls (ANS-4, ANS-6)
 */
public record QueueRules(
        @Nullable QueueHours hours,
        QueueLimits limits,
        @Nullable WaitNews news,
        boolean emergency,
        Set<String> emergencyNumbers,
        Map<String, String> rightNumbers,
        CallerTerms callers) {

    /** Everybody may wait, at any hour and as long as it takes. */
    public static final QueueRules NONE = new QueueRules(null, QueueLimits.NONE, null, false, Set.of(), Map.of());

    /** How often it is looked whether somebody is there for those who wait. */
    public static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    public QueueRules {
        emergencyNumbers = Set.copyOf(emergencyNumbers);
        rightNumbers = Map.copyOf(rightNumbers);
    }

    /** To which it is worth the same who calls as to all queues. */
    public QueueRules(
            @Nullable QueueHours hours,
            QueueLimits limits,
            @Nullable WaitNews news,
            boolean emergency,
            Set<String> emergencyNumbers,
            Map<String, String> rightNumbers) {
        this(hours, limits, news, emergency, emergencyNumbers, rightNumbers, CallerTerms.USUAL);
    }

    /** Whether calls to this number of ours are emergencies. */
    public boolean emergency(@Nullable String dialled) {
        return emergency || dialled != null && emergencyNumbers.contains(dialled);
    }

    /** Whether to let a caller in has to do with how many wait. */
    public boolean asksHowManyWait() {
        return limits.length() != null;
    }

    /** Whether to let a caller in has to do with who is there. */
    public boolean asksWhoIsThere() {
        return limits.asksWhoIsThere();
    }

    public Optional<Closed> closedAt(Instant moment) {
        return hours == null ? Optional.empty() : hours.closedAt(moment);
    }

    /** What stands against a call that would enter now. */
    public Optional<Limited> onJoining(Situation situation) {
        return limits.onJoining(situation);
    }

    /** When a call with that place is to be looked after again; empty when nothing is due while it waits. */
    public Optional<Instant> nextLook(Place place, Instant now) {
        if (place.emergency()) {
            return Optional.empty();
        }
        var tooLong = tooLong(place, now).stream();
        var empty = limits.watchesWhoIsThere() ? Stream.of(now.plus(LOOK_EVERY)) : Stream.<Instant>empty();
        var told = news == null ? Stream.<Instant>empty() : news.dueFor(place);
        return Stream.of(tooLong, empty, told)
                .flatMap(all -> all)
                .min(Comparator.naturalOrder())
                .map(due -> due.isBefore(now) ? now : due);
    }

    /** When the longest wait is over, or the queue to go to may have opened since. */
    private Optional<Instant> tooLong(Place place, Instant now) {
        var care = place.care();
        if (limits.longestWait() == null || care.limitsMet().contains(LimitCause.WAITED_TOO_LONG)) {
            return Optional.empty();
        }
        return Optional.of(
                care.limitsShut().contains(LimitCause.WAITED_TOO_LONG)
                        ? now.plus(LOOK_EVERY)
                        : place.inQueueSince().plus(limits.longestWait()));
    }
}
