package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.CallType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent tells from within a conversation, by one key of the desktop: evidence of what was said and done. */
public sealed interface Act {

    /** Asked whether the customer goes on waiting (CAL-4). */
    record CheckedIn() implements Act {}

    record LookUpStarted() implements Act {}

    record LookUpEnded() implements Act {}

    /** The customer agreed to be called back with the answer (CAL-5). */
    record CallbackAccepted() implements Act {}

    /** Apologised, and thanked where it was for waiting (CAL-16, CAL-17). */
    record Apologised() implements Act {}

    record HardToHearNow(Trouble trouble) implements Act {}

    record HeardWellNow() implements Act {}

    /** The customer agreed to end a call that cannot be heard (CAL-2). */
    record AgreedToEnd() implements Act {}

    record HandRaised() implements Act {}

    record HandLowered() implements Act {}

    /** @param escalate brings the shift leader in one step (CAL-14) */
    record Abused(boolean escalate) implements Act {}

    /** It is a nuisance call, or still is after a warning (ANS-8). */
    record NuisanceReported() implements Act {}

    record UrgentReported() implements Act {}

    /**
     * What the customer wants is not possible (CAL-18).
     *
     * @param matter what, in a word or two
     */
    record Refused(
            String matter,
            @Nullable String reason,
            @Nullable String alternative) implements Act {}

    record DatumTaken(Datum datum) implements Act {}

    record DatumReadBack(Datum datum) implements Act {}

    record AskedWhetherClear(boolean clear) implements Act {}

    record MatterKnown(CallType type) implements Act {}

    /** Began to search for the fault (CAL-17). */
    record FaultFinding() implements Act {}

    /** @param item id of the checklist's item (CAL-23) */
    record Told(String item) implements Act {}

    record AskedForAgentNumber() implements Act {}

    record AgentNumberGiven() implements Act {}

    record OfferConsent(boolean given) implements Act {}

    record OfferMade() implements Act {}

    /** @param words with which the characters or letters of a name were told apart (CAL-21) */
    record Spelled(List<String> words) implements Act {}

    /** @param name as one addresses the customer */
    record NameTold(String name) implements Act {}

    record ConvenienceAsked(boolean convenient) implements Act {}

    record ClosingSaid() implements Act {}

    record SurveyOffered() implements Act {}

    /** Why one side cannot hear the other (CAL-2). */
    enum Trouble {
        CANNOT_HEAR,
        NOISE,
        SPEAKERPHONE,
        TOO_FAST,
        AGENT_TOO_QUIET
    }

    /** What is read back to the customer (CAL-20). */
    enum Datum {
        PHONE,
        ADDRESS,
        AMOUNT,
        TIME
    }
}
