package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.Duty;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits, as far as matching needs to know.
 *
 * @param platform   the agent needs an endpoint there
 * @param enqueuedAt since when it waits, which opens the queue's rings
 * @param rankAt     earlier goes first; equal ones by id
 * @param wishes     what it would rather have in an agent
 */
public record WaitingCall(
        CallId id,
        Queue queue,
        String platform,
        Instant enqueuedAt,
        Instant rankAt,
        @Nullable Preference preference,
        Wishes wishes) {

    /** The order in which calls are served: emergencies, then queues of more weight, then by rank. */
    static final Comparator<WaitingCall> ORDER = Comparator.comparing(WaitingCall::emergency, Comparator.reverseOrder())
            .thenComparingInt(call -> call.emergency() ? 0 : -call.queue().weight())
            .thenComparing(WaitingCall::rankAt)
            .thenComparing(call -> call.id().value());

    /** Without wishes. */
    public WaitingCall(
            CallId id,
            Queue queue,
            String platform,
            Instant enqueuedAt,
            Instant rankAt,
            @Nullable Preference preference) {
        this(id, queue, platform, enqueuedAt, rankAt, preference, Wishes.NONE);
    }

    boolean mayBeTakenBy(IdleAgent agent, Instant now) {
        return objection(agent.profile(), now).isEmpty();
    }

    /**
     * What stands against this agent taking the call, were he idle; empty when nothing does. Whose call it is may take it
     * whatever his skills: he knows the matter.
     */
    public Optional<Objection> objection(AgentProfile agent, Instant now) {
        if (!agent.active()) {
            return Optional.of(Objection.ACCOUNT_CLOSED);
        }
        if (!agent.endpoints().containsKey(platform)) {
            return Optional.of(Objection.NO_PHONE);
        }
        if (owns(agent)) {
            return Optional.empty();
        }
        if (exclusiveAt(now) && !prefers(agent)) {
            return Optional.of(Objection.KEPT_FOR_ANOTHER);
        }
        if (!agent.mayServe(queue)) {
            return Optional.of(Objection.OTHER_QUEUES);
        }
        if (waited(now).compareTo(delayFor(agent)) < 0) {
            return Optional.of(Objection.NOT_YET);
        }
        return queue.rings().metBy(agent.skills(), waited(now)) ? Optional.empty() : Optional.of(Objection.SKILLS);
    }

    public boolean prefers(AgentProfile agent) {
        return preference != null && preference.agent().equals(agent.id());
    }

    private boolean owns(AgentProfile agent) {
        return prefers(agent) && preference != null && !preference.asAnybody();
    }

    /** How early the agent takes such a call among all he may take: 1 first. Whom the call prefers, first of all. */
    public int levelFor(AgentProfile agent) {
        return prefers(agent) ? Duty.FIRST : agent.levelFor(queue.id());
    }

    /** How far the agent is from what the call would rather have; whom it prefers is nearest of all. */
    public int distance(AgentProfile agent) {
        return prefers(agent) ? -1 : wishes.distance(agent.skills());
    }

    /** The least distance that anybody can have. */
    int least() {
        return preference == null ? 0 : -1;
    }

    /** Goes before all others, whatever their queues weigh and whatever else its agents are there for. */
    public boolean emergency() {
        return Place.emergency(enqueuedAt, rankAt);
    }

    /** How long this agent leaves it to others; an emergency to nobody. */
    public Duration delayFor(AgentProfile agent) {
        return emergency() ? Duration.ZERO : agent.delayFor(queue.id());
    }

    /** When this agent's delay is over; empty when it is, or does not count. */
    Optional<Instant> opensTo(AgentProfile agent, Instant now) {
        return Optional.of(enqueuedAt.plus(delayFor(agent))).filter(now::isBefore);
    }

    boolean exclusiveAt(Instant now) {
        return preference != null && preference.exclusiveAt(now);
    }

    /** Never negative, whatever the clock did. */
    public Duration waited(Instant now) {
        return now.isBefore(enqueuedAt) ? Duration.ZERO : Duration.between(enqueuedAt, now);
    }

    /** When time alone opens this call to somebody more; empty when it is open to all it will ever be. */
    public Optional<Instant> opensAfter(Instant now) {
        var kept =
                Optional.ofNullable(preference).map(Preference::exclusiveUntil).filter(now::isBefore);
        var ring = queue.rings().nextAfter(waited(now)).map(enqueuedAt::plus);
        return Stream.of(kept, ring).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
