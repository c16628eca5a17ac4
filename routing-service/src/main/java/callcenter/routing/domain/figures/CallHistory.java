package callcenter.routing.domain.figures;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallConsulted;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallEvent;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallOverflowed;
import callcenter.events.call.CallPartWrappedUp;
import callcenter.events.call.CallQueued;
import callcenter.events.call.CallReceived;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallRingsExhausted;
import callcenter.events.call.CallTransferEnded;
import callcenter.events.call.CallTransferStarted;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWaitEstimated;
import callcenter.events.call.CallWrappedUp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call as its published events tell it: the same events give the same figures, whenever they are read (I7). What is
 * personal is in none of them.
 */
public final class CallHistory {

    /** The events that tell something about figures; what is not among them need not be read. */
    public static final Set<Class<? extends CallEvent>> TOLD_BY = Set.of(
            CallReceived.class,
            CallQueued.class,
            CallOffered.class,
            CallOfferEnded.class,
            CallAnswered.class,
            CallConsulted.class,
            CallReturned.class,
            CallWaitEstimated.class,
            CallOverflowed.class,
            CallRingsExhausted.class,
            CallTransferStarted.class,
            CallTransferEnded.class,
            CallTransferred.class,
            CallPartWrappedUp.class,
            CallCallbackOwed.class,
            CallEnded.class,
            CallWrappedUp.class);

    private final Offers offers = new Offers();
    private final Set<String> queuesLeft = new LinkedHashSet<>();
    private final Conversations conversations = new Conversations();
    private @Nullable CallReceived received;
    private @Nullable String queue;
    private @Nullable Instant enqueuedAt;
    private @Nullable CallWaitEstimated estimate;
    private @Nullable CallAnswered answer;
    private @Nullable CallEnded end;
    private @Nullable CallWrappedUp record;
    private boolean ringsExhausted;
    private boolean placeOwed;

    private CallHistory() {}

    /** @param events all of one call, in their order */
    public static CallHistory of(List<CallEvent> events) {
        var history = new CallHistory();
        events.forEach(history::then);
        return history;
    }

    private void then(CallEvent event) {
        switch (event) {
            case CallReceived it -> {
                received = it;
                queue = it.queueId();
            }
            case CallQueued it -> {
                queue = it.queueId();
                enqueuedAt = it.enqueuedAt();
            }
            case CallOverflowed it -> {
                queuesLeft.add(it.fromQueueId());
                queue = it.toQueueId();
            }
            case CallWaitEstimated it -> estimate = estimate == null ? it : estimate;
            case CallRingsExhausted ignored -> ringsExhausted = true;
            case CallOffered it -> offers.made(it);
            case CallOfferEnded it -> offers.ended(it);
            case CallAnswered it -> {
                answer = it;
                conversations.answeredBy(it.reservationId());
                offers.answered(it.reservationId());
            }
            case CallReturned it -> {
                answer = null;
                offers.takenBack(it.reservationId());
            }
            case CallTransferStarted it -> conversations.asked(it);
            case CallConsulted it -> offers.answered(it.reservationId());
            case CallTransferEnded it -> offers.takenBack(it.reservationId());
            case CallTransferred it -> {
                conversations.handedOn(it);
                offers.answered(it.reservationId());
            }
            case CallPartWrappedUp it -> conversations.partWritten(it);
            case CallCallbackOwed it -> placeOwed |= it.kind().equals("QUEUE_PLACE");
            case CallEnded it -> ended(it);
            case CallWrappedUp it -> {
                record = it;
                conversations.written(it);
            }
            default -> {}
        }
    }

    /** Who was given up after the answer was not answered; an agent who dialled a customer in vain had answered. */
    private void ended(CallEnded it) {
        end = it;
        if (!Fate.of(it.disposition()).talked()) {
            answer = null;
            if (conversations.onTheLine() != null) {
                offers.takenBack(conversations.onTheLine());
            }
        }
        if (!inbound()) {
            offers.dialled();
        }
    }

    /** Whether the customer called us. */
    boolean inbound() {
        return received != null && received.direction().equals("INBOUND");
    }

    boolean receivedIn(Interval interval) {
        return received != null && interval.contains(received.receivedAt());
    }

    /** Keyed digest of the number; null when it was withheld. */
    @Nullable
    String customer() {
        return received == null ? null : received.customerId();
    }

    /** Whether it counts in this queue: the one it is in, or was in at its end. */
    boolean isIn(String id) {
        return id.equals(queue);
    }

    /** Queues it was sent on from. */
    Set<String> queuesLeft() {
        return queuesLeft;
    }

    Fate fate() {
        if (end != null) {
            return writtenAsWrongNumber() ? Fate.WRONG_NUMBER : Fate.of(end.disposition());
        }
        if (answer != null) {
            return Fate.ANSWERED;
        }
        return enqueuedAt == null ? Fate.GREETED : Fate.WAITING;
    }

    /** A caller with the wrong number hangs up, and the record is the first to say so. */
    private boolean writtenAsWrongNumber() {
        return record != null && record.party().equals("WRONG_NUMBER") && inbound();
    }

    /** Waiting before the answer or the end, milliseconds; up to now when neither came. */
    long waitedMs(Instant now) {
        if (answer != null) {
            return answer.waitedMs();
        }
        if (end != null) {
            return end.waitedMs();
        }
        return enqueuedAt == null
                ? 0
                : Math.max(0, Duration.between(enqueuedAt, now).toMillis());
    }

    /** Whether it was answered, or over, within the service-level threshold it was measured by. */
    boolean decidedInTime() {
        if (answer != null) {
            return answer.waitedMs() <= answer.serviceLevelMs();
        }
        return end != null && end.waitedMs() <= end.serviceLevelMs();
    }

    /** The agent who ended the conversation; null when there was none. */
    @Nullable
    String agent() {
        return end == null ? null : end.agentId();
    }

    /** Whether an agent's conversation with the customer ended in that time. */
    boolean handledBetween(Instant from, Instant until) {
        return end != null
                && fate() == Fate.ANSWERED
                && !end.endedAt().isBefore(from)
                && end.endedAt().isBefore(until);
    }

    /** Whether it came after that conversation and before then, to the same queue or with a record of the same type. */
    boolean repeats(CallHistory first, Instant until) {
        return received != null
                && first.end != null
                && received.receivedAt().isAfter(first.end.endedAt())
                && received.receivedAt().isBefore(until)
                && (Objects.equals(queue, first.queue) || type() != null && type().equals(first.type()));
    }

    /** What the record says it was about, such as {@code REPAIR}; null while it is owed. */
    private @Nullable String type() {
        return record == null ? null : record.type();
    }

    /** The first one the caller was told; null when there was none. */
    @Nullable
    CallWaitEstimated estimate() {
        return estimate;
    }

    /** What was waited from the first estimate to the answer, milliseconds; null without either. */
    @Nullable
    Long tookMs() {
        return estimate == null || answer == null ? null : Math.max(0, answer.waitedMs() - estimate.waitedMs());
    }

    boolean ringsExhausted() {
        return ringsExhausted;
    }

    /** Whether the caller chose to be called back, were it with his last key. */
    boolean askedForCallback() {
        return fate() == Fate.CALLBACK_CHOSEN || fate().left() && placeOwed;
    }

    Offers offers() {
        return offers;
    }

    Conversations conversations() {
        return conversations;
    }
}
