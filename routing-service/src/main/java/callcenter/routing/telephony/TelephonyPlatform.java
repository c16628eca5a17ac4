package callcenter.routing.telephony;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.usecase.PendingCommand;
import io.smallrye.mutiny.Uni;

/** A platform's command side; one bean per platform, found by {@link #name()}. */
public interface TelephonyPlatform {

    /** As in agents' endpoints and in {@code platform} of calls: {@code twilio}, {@code generic}. */
    String name();

    /** Whether webhook answers may deliver commands; otherwise all are sent by request. */
    boolean answersCarryCommands();

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
