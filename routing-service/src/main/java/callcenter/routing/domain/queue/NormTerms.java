package callcenter.routing.domain.queue;

import java.time.Duration;

/**
 * The limits of the norms that live on a call, as configured when it entered its queue.
 *
 * @param silencePrompts  prompts to a silent caller before the call may be closed (CAL-1)
 * @param silencePause    between these prompts, and after the last (CAL-1)
 * @param hearingRequests requests to one who cannot be heard, before another way is proposed (CAL-2)
 * @param hearingPause    between these requests (CAL-2)
 * @param checkIn         the customer on hold hears from the agent this often (CAL-4)
 * @param checkInAllowed  not having heard for this long is flagged (CAL-4)
 * @param lookUp          a look-up that takes longer turns into the offer to call back (CAL-5)
 * @param backFromHold    apology and thanks are due within this after a hold or look-up (CAL-16)
 * @param agentSpeaks     the agent speaks within this after the connection (ANS-14)
 * @param audioLoss       the agent's audio may be gone for this long without a hold (CAL-24)
 * @param outboundTalk    talk time of our own calls: a goal, never a fault (CAL-7)
 * @param handAnswered    a raised hand is answered within this (CAL-22)
 * @param urgentTaken     an urgent event is acknowledged within this, else it climbs (CAL-15)
 * @param nuisanceWarnings warnings to a nuisance caller before the call may be ended (ANS-8)
 * @param customerHangsUp after the closing the customer has this long to hang up first (CAL-10)
 */
public record NormTerms(
        int silencePrompts,
        Duration silencePause,
        int hearingRequests,
        Duration hearingPause,
        Duration checkIn,
        Duration checkInAllowed,
        Duration lookUp,
        Duration backFromHold,
        Duration agentSpeaks,
        Duration audioLoss,
        Duration outboundTalk,
        Duration handAnswered,
        Duration urgentTaken,
        int nuisanceWarnings,
        Duration customerHangsUp) {

    private static final int USUAL_NUISANCE_WARNINGS = 2;
    private static final Duration USUAL_CUSTOMER_HANGS_UP = Duration.ofSeconds(2);

    /** What the norms say where nothing is configured. */
    public static final NormTerms USUAL = new NormTerms(
            3,
            Duration.ofSeconds(5),
            2,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10),
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(180),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            USUAL_NUISANCE_WARNINGS,
            USUAL_CUSTOMER_HANGS_UP);

    /** Calls that were stored before nuisance callers were warned have the usual number, and so on. */
    public NormTerms {
        nuisanceWarnings = nuisanceWarnings == 0 ? USUAL_NUISANCE_WARNINGS : nuisanceWarnings;
        customerHangsUp = customerHangsUp == null ? USUAL_CUSTOMER_HANGS_UP : customerHangsUp;
    }
}
