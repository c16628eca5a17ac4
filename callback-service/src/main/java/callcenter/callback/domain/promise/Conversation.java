package callcenter.callback.domain.promise;

import java.time.Duration;
import java.time.Instant;

/**
 * A call in which somebody talked with an agent.
 *
 * @param callId the call; of an attempt, its id
 * @param agentId who talked
 * @param talk how long, holds included
 * @param endedAt when it was over
 */
public record Conversation(String callId, String agentId, Duration talk, Instant endedAt) {

    AttemptOutcome outcome(Party party, Duration minimumTalk) {
        return switch (party) {
            case CUSTOMER -> talk.compareTo(minimumTalk) < 0 ? AttemptOutcome.TOO_SHORT : AttemptOutcome.CONVERSATION;
            case THIRD_PARTY -> AttemptOutcome.THIRD_PARTY;
            case VOICEMAIL -> AttemptOutcome.VOICEMAIL;
            case WRONG_NUMBER -> AttemptOutcome.WRONG_NUMBER;
            case UNKNOWN -> AttemptOutcome.FAILED;
        };
    }
}
