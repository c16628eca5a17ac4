package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.Conversation;
import callcenter.routing.domain.call.Dialling;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Held;
import callcenter.routing.domain.call.Hold;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.PassingOn;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Talk;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.queue.NormTerms;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call as it stands, looked at. */
public record Moment(ReceivedCall call, Scene scene, Instant now) {

    NormTerms terms() {
        return call.origin().terms().norms();
    }

    boolean outbound() {
        return call.origin().direction() == Direction.OUTBOUND;
    }

    /** We are about to call, or call, a customer about a matter that was contacted before (CBK-11). */
    boolean beforeDialling() {
        return outbound() && call.origin().repeatOf() != null && (call instanceof Offered || call instanceof Dialling);
    }

    /** Agent and customer hear each other. */
    boolean talking() {
        return call instanceof Talking;
    }

    /** The line stands, with or without hold. */
    boolean onTheLine() {
        return call instanceof Talking || call instanceof Held;
    }

    @Nullable
    Talk talk() {
        return call instanceof Conversation conversation ? conversation.talk() : null;
    }

    /** The agent is the one for whom the call was meant, such as the owner of its promise (CBK-4). */
    boolean byTheOwner() {
        return call instanceof Conversation conversation
                && conversation.place().preference() != null
                && conversation.agent().equals(conversation.place().preference().agent());
    }

    /** A colleague is asked to take the customer over. */
    boolean passingOn() {
        return call instanceof PassingOn;
    }

    /** The hold that lasts, be it for the sake of a transfer; null when none does. */
    @Nullable
    Hold hold() {
        return call instanceof Held held ? held.hold() : null;
    }

    /** When the last hold was over; null when there was none. */
    @Nullable
    Instant backFromHoldAt() {
        var talk = talk();
        return talk == null || talk.resumed() == null ? null : talk.resumed().endedAt();
    }

    boolean reached(Instant due) {
        return !now.isBefore(due);
    }

    long sinceMs(Instant then) {
        return Math.max(0, Duration.between(then, now).toMillis());
    }
}
