package callcenter.routing.telephony;

import callcenter.routing.domain.call.LegFailure;
import org.jspecify.annotations.Nullable;

/** How a platform took a command. Anything else, such as no answer or a server error, is a failed send: tried again. */
public sealed interface Delivery {

    /**
     * Taken.
     *
     * @param platformCallId for an offer the platform's id of the agent's leg, for dialling the customer its id of the
     *                       call; null when it does not say
     */
    record Done(@Nullable String platformCallId) implements Delivery {}

    /** Refused for good: an offer's agent counts as failed for this cause, any other command is dropped. */
    record Refused(String reason, LegFailure cause) implements Delivery {}
}
