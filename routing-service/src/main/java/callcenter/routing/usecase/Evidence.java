package callcenter.routing.usecase;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallBulletinTold;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallConsulted;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallEvent;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallIntervened;
import callcenter.events.call.CallMonitored;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallOverflowed;
import callcenter.events.call.CallPartWrappedUp;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallQueued;
import callcenter.events.call.CallReceived;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallRingsExhausted;
import callcenter.events.call.CallSurveyed;
import callcenter.events.call.CallTransferEnded;
import callcenter.events.call.CallTransferStarted;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWaitEstimated;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.routing.domain.call.CallEffect;
import callcenter.routing.store.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says on a call's timeline what happened, with the norm it speaks to and without personal data. */
final class Evidence {

    private Evidence() {}

    static List<TimelineEntry> of(List<CallEffect> effects) {
        return effects.stream()
                .flatMap(effect -> switch (effect) {
                    case CallEffect.Published(CallEvent event, Instant at) -> Stream.of(of(event, at));
                    case CallEffect.Noted(var what, var norm, var detail, var at) ->
                        Stream.of(new TimelineEntry(at, what, norm, detail));
                    default -> Stream.<TimelineEntry>empty();
                })
                .toList();
    }

    static TimelineEntry of(CallEvent event, Instant at) {
        return switch (event) {
            case CallReceived it -> entry(at, "received", repeats(it), received(it));
            case CallBulletinTold it ->
                entry(
                        at,
                        "bulletin-told",
                        "ANS-13",
                        String.join(", ", it.bulletinIds()) + ", " + it.listenMs() + " ms");
            case CallQueued it -> entry(at, "queued", null, it.queueId() + ", priority " + it.priority());
            case CallOffered it -> entry(at, "offered", "ANS-1", "to " + it.agentId() + ", round " + it.round());
            case CallOfferEnded it ->
                entry(
                        at,
                        "offer-ended",
                        norm(it),
                        it.outcome() + ", " + it.agentId() + ", rang " + it.rangMs() + " ms");
            case CallAnswered it ->
                entry(
                        at,
                        "answered",
                        "ANS-1",
                        it.agentId() + ", waited " + it.waitedMs() + " ms, rang " + it.rangMs() + " ms");
            case CallHoldStarted it ->
                entry(at, "hold-started", "CAL-3", it.consent() ? "with consent" : "without consent");
            case CallHoldEnded it -> entry(at, "hold-ended", "CAL-6", it.heldMs() + " ms of " + it.limitMs() + " ms");
            case CallHoldOverdue it -> entry(at, "hold-overdue", "CAL-6", "limit " + it.limitMs() + " ms");
            case CallWaitEstimated it ->
                entry(
                        at,
                        "wait-estimated",
                        "ANS-10",
                        "position " + it.position() + ", " + it.p50Ms() + " to " + it.p80Ms() + " ms");
            case CallOverflowed it ->
                entry(
                        at,
                        "overflowed",
                        null,
                        it.cause() + ", from " + it.fromQueueId() + " to " + it.toQueueId() + " after " + it.waitedMs()
                                + " ms");
            case CallPromiseAgreed it -> entry(at, "promise-agreed", "CBK-1", it.kind());
            case CallCallbackOwed it -> entry(at, "callback-owed", owed(it), it.kind());
            case CallEnded it -> entry(at, "ended", "CAL-10", it.disposition() + " by " + it.endedBy());
            case CallSurveyed it ->
                it.score() == null
                        ? entry(at, "survey-unanswered", "CAL-11", it.agentId())
                        : entry(at, "survey-answered", "CAL-11", it.score() + ", " + it.agentId());
            case CallWrapUpOverdue it -> entry(at, "wrap-up-overdue", "CAL-12", "limit " + it.limitMs() + " ms");
            case CallWrappedUp it -> entry(at, "wrapped-up", "CAL-12", it.type() + ", after " + it.wrapUpMs() + " ms");
            case CallReturned it ->
                entry(at, "returned", "ANS-1", it.cause() + ", from " + it.agentId() + " after " + it.talkMs() + " ms");
            case CallNormNoted it -> entry(at, it.what(), it.norm(), it.detail());
            case CallTransferStarted it ->
                entry(
                        at,
                        "transfer-started",
                        "CAL-8",
                        it.kind() + ", " + it.fromAgentId() + " to " + it.toAgentId()
                                + (it.toQueueId() == null ? "" : " of " + it.toQueueId()));
            case CallConsulted it -> entry(at, "consulted", "CAL-8", it.toAgentId() + ", rang " + it.rangMs() + " ms");
            case CallTransferEnded it ->
                entry(
                        at,
                        "transfer-ended",
                        "CAL-8",
                        it.outcome() + ", " + it.toAgentId() + ", after " + it.tookMs() + " ms");
            case CallTransferred it ->
                entry(
                        at,
                        "transferred",
                        "CAL-8",
                        it.kind() + ", " + it.fromAgentId() + " to " + it.toAgentId() + " after " + it.talkMs()
                                + " ms");
            case CallPartWrappedUp it ->
                entry(
                        at,
                        "part-wrapped-up",
                        "CAL-12",
                        it.agentId() + ", " + it.type() + ", after " + it.wrapUpMs() + " ms");
            case CallMonitored it -> entry(at, "monitored", "CAL-13", it.mode() + " by " + it.by());
            case CallRingsExhausted it ->
                entry(
                        at,
                        "rings-exhausted",
                        null,
                        it.queueId() + ", waited " + it.waitedMs() + " ms: nothing is relaxed any further");
            case CallIntervened it -> entry(at, "intervened", null, it.action() + " by " + it.by());
        };
    }

    /** The norm about what was before: a caller's is at hand, and ours is read before we dial. */
    private static @Nullable String repeats(CallReceived it) {
        if (it.repeatOf() == null) {
            return null;
        }
        return "OUTBOUND".equals(it.direction()) ? "CBK-11" : "ANS-4";
    }

    private static String received(CallReceived it) {
        return it.repeatOf() == null ? it.direction() : it.direction() + ", repeat of " + it.repeatOf();
    }

    private static String owed(CallCallbackOwed it) {
        return switch (it.kind()) {
            case "OFF_HOURS" -> "ANS-11";
            case "QUEUE_PLACE" -> "ANS-10";
            case "PARTICULAR_AGENT" -> "ANS-5";
            case "LOOK_UP" -> "CAL-5";
            case "DROPPED_LINE" -> "CAL-9";
            default -> "CBK-2";
        };
    }

    private static @Nullable String norm(CallOfferEnded it) {
        return it.outcome().equals("TIMED_OUT") ? "ANS-2" : null;
    }

    private static TimelineEntry entry(Instant at, String what, @Nullable String norm, String detail) {
        return new TimelineEntry(at, what, norm, detail);
    }
}
