package callcenter.routing.usecase;

import callcenter.routing.domain.queue.NormTerms;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Limits of the norms on the call, as written or sent. What is absent has the norm's default.
 *
 * @param silencePrompts   prompts to a silent caller, 1 to 10 (CAL-1); default 3
 * @param silencePauseMs   between them and after the last (CAL-1); default 5 s
 * @param hearingRequests  requests to one who cannot be heard, 1 to 10 (CAL-2); default 2
 * @param hearingPauseMs   between them (CAL-2); default 5 s
 * @param checkInMs        on hold the customer hears from the agent this often (CAL-4); default 20 s
 * @param checkInAllowedMs not heard for this long is flagged (CAL-4); default 30 s
 * @param lookUpMs         a longer look-up turns into the offer to call back (CAL-5); default 60 s
 * @param backFromHoldMs   thanks are due within this after a hold (CAL-16); default 10 s
 * @param agentSpeaksMs    the agent speaks within this (ANS-14); default 3 s
 * @param audioLossMs      agent's audio gone without a hold (CAL-24); default 5 s
 * @param outboundTalkMs   goal of our own calls (CAL-7); default 180 s
 * @param handAnsweredMs   a raised hand is answered within this (CAL-22); default 30 s
 * @param urgentTakenMs    an urgent event is taken within this (CAL-15); default 5 min
 * @param nuisanceWarnings warnings to a nuisance caller, 1 to 10 (ANS-8); default 2
 * @param customerHangsUpMs after the closing the customer has this long to hang up first (CAL-10); default 2 s
 */
public record NormSpec(
        @Nullable Integer silencePrompts,
        @Nullable Long silencePauseMs,
        @Nullable Integer hearingRequests,
        @Nullable Long hearingPauseMs,
        @Nullable Long checkInMs,
        @Nullable Long checkInAllowedMs,
        @Nullable Long lookUpMs,
        @Nullable Long backFromHoldMs,
        @Nullable Long agentSpeaksMs,
        @Nullable Long audioLossMs,
        @Nullable Long outboundTalkMs,
        @Nullable Long handAnsweredMs,
        @Nullable Long urgentTakenMs,
        @Nullable Integer nuisanceWarnings,
        @Nullable Long customerHangsUpMs) {

    /** The limits, or null when all are the usual ones. */
    @Nullable
    NormTerms toTerms(SpecCheck check) {
        var usual = NormTerms.USUAL;
        var terms = new NormTerms(
                check.between("silencePrompts", silencePrompts, usual.silencePrompts(), 1, 10),
                limit(check, "silencePauseMs", silencePauseMs, usual.silencePause()),
                check.between("hearingRequests", hearingRequests, usual.hearingRequests(), 1, 10),
                limit(check, "hearingPauseMs", hearingPauseMs, usual.hearingPause()),
                limit(check, "checkInMs", checkInMs, usual.checkIn()),
                limit(check, "checkInAllowedMs", checkInAllowedMs, usual.checkInAllowed()),
                limit(check, "lookUpMs", lookUpMs, usual.lookUp()),
                limit(check, "backFromHoldMs", backFromHoldMs, usual.backFromHold()),
                limit(check, "agentSpeaksMs", agentSpeaksMs, usual.agentSpeaks()),
                limit(check, "audioLossMs", audioLossMs, usual.audioLoss()),
                limit(check, "outboundTalkMs", outboundTalkMs, usual.outboundTalk()),
                limit(check, "handAnsweredMs", handAnsweredMs, usual.handAnswered()),
                limit(check, "urgentTakenMs", urgentTakenMs, usual.urgentTaken()),
                check.between("nuisanceWarnings", nuisanceWarnings, usual.nuisanceWarnings(), 1, 10),
                limit(check, "customerHangsUpMs", customerHangsUpMs, usual.customerHangsUp()));
        if (terms.checkInAllowed().compareTo(terms.checkIn()) < 0) {
            throw check.refuse(
                    "checkInAllowedMs", "at least checkInMs, " + terms.checkIn().toMillis());
        }
        return terms.equals(usual) ? null : terms;
    }

    private static Duration limit(SpecCheck check, String field, @Nullable Long milliseconds, Duration usual) {
        return check.duration(field, milliseconds, usual.toMillis());
    }
}
