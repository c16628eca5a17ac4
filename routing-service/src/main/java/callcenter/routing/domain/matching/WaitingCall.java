package callcenter.routing.domain.matching;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits, as far as matching needs to know.
 *
 * @param platform the agent needs an endpoint there
 * @param rankAt   earlier goes first; equal ones by id
 */
public record WaitingCall(
        CallId id,
        Queue queue,
        String platform,
        Instant rankAt,
        @Nullable Preference preference) {

    /** The preferred agent may take the call whatever his skills: he knows the matter. */
    boolean mayBeTakenBy(IdleAgent agent, Instant now) {
        if (!agent.profile().active() || !agent.profile().endpoints().containsKey(platform)) {
            return false;
        }
        if (prefers(agent)) {
            return true;
        }
        return !exclusiveAt(now) && agent.profile().serves(queue);
    }

    boolean prefers(IdleAgent agent) {
        return preference != null && preference.agent().equals(agent.id());
    }

    boolean exclusiveAt(Instant now) {
        return preference != null && preference.exclusiveAt(now);
    }

    /** When time alone opens this call to others; empty when it is open already. */
    Optional<Instant> opensAfter(Instant now) {
        return exclusiveAt(now) && preference != null
                ? Optional.ofNullable(preference.exclusiveUntil())
                : Optional.empty();
    }
}
