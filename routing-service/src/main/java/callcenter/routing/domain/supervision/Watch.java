package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one norm has seen of a call. A watch is a value: what happens makes the next one and says what is to be noted. What
 * the call itself knows, such as its hold, is read from the moment and not remembered twice.
 *
 * <p>A new norm is a record here, and a line in {@link Watches}.
 */
public sealed interface Watch
        permits Opening,
                AgentSpeaksFirst,
                SilentCaller,
                HardToHear,
                HoldConsent,
                HoldCheckIns,
                LookUp,
                BackFromHold,
                LeftInTransfer,
                AgentAudio,
                TalkGoal,
                Convenience,
                Abuse,
                NuisanceCall,
                UrgentEvent,
                RaisedHand,
                ApologyFirst,
                Refusals,
                ReadBack,
                Spelling,
                AgentNumber,
                Offers,
                Checklist,
                Clarity,
                Closing,
                CustomerName {

    /** The next watch, which is this one when the fact is of no interest. */
    default Seen on(Fact fact, Moment moment) {
        return nothing();
    }

    /** When time alone changes what this watch says; null when it never does. */
    default @Nullable Instant dueAt(Moment moment) {
        return null;
    }

    /** What the agent is to say or do now. */
    default List<Guide> guides(Moment moment) {
        return List.of();
    }

    /** What a leader is to look after. */
    default List<Attention> attention(Moment moment) {
        return List.of();
    }

    /** What of it is the customer's and goes on with the next agent; null when it was about this one's conversation alone. */
    default @Nullable Watch forTheNextAgent() {
        return null;
    }

    /** Whether the agent may hang up without a closing, or who does is flagged for that by this norm already (CAL-10). */
    default boolean excusesHangingUp(Moment moment) {
        return false;
    }

    default Seen nothing() {
        return Seen.become(this);
    }
}
