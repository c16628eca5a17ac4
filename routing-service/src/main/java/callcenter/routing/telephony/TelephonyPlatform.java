package callcenter.routing.telephony;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.usecase.PendingCommand;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A platform's command side; one bean per platform, found by {@link #name()}. */
public interface TelephonyPlatform {

    /** As in agents' endpoints and in {@code platform} of calls; also the name of the adapter's folder. */
    String name();

    /** Whether webhook answers may deliver commands; otherwise all are sent by request. */
    boolean answersCarryCommands();

    /**
     * Whether a conversation that lost one of its legs is over on the platform. Otherwise the core tells {@code HangUp}
     * after each end of a call that had an agent on the line.
     */
    default boolean endsAllLegs() {
        return true;
    }

    /** What an agent's endpoint must look like, when the platform can never dial this one; otherwise empty. */
    default Optional<String> wrongEndpoint(String endpoint) {
        return Optional.empty();
    }

    /** Whether the platform is told this kind of command; not what it does by itself once an agent answers. */
    default boolean isTold(TelephonyCommand command) {
        return true;
    }

    /**
     * Whether the answer to what a customer does is what the customer hears next: a farewell is then said by that answer
     * and not sent as well.
     */
    default boolean answersSpeak() {
        return false;
    }

    /** Whether a leader can take part in a conversation, heard by nobody, by the agent alone or by both. */
    default boolean canMonitor() {
        return false;
    }

    /**
     * Delivers a command. A failed Uni means "unknown or not now": it is sent again, with the same id, until it
     * expires.
     */
    Uni<Delivery> send(PendingCommand command);

    /**
     * Asks for a call that has been silent for too long. A failed Uni is asked again later.
     *
     * @param platformCallId the platform's id of the call or, before an outbound customer was dialled, of the agent's
     *                       leg
     */
    Uni<LegStatus> lookUp(CallId call, String platformCallId);
}
