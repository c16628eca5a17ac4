package callcenter.events;

import callcenter.events.agent.AgentConfigured;
import callcenter.events.agent.AgentNextStatusChosen;
import callcenter.events.agent.AgentStatusChanged;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallBulletinTold;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallConsulted;
import callcenter.events.call.CallEnded;
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
import callcenter.events.callback.PromiseAcknowledged;
import callcenter.events.callback.PromiseAtRisk;
import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseEscalated;
import callcenter.events.callback.PromiseHandedOver;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseOfferMissed;
import callcenter.events.callback.PromiseReplanned;
import callcenter.events.callback.PromiseWaived;
import callcenter.events.capture.NumberCaptured;
import callcenter.events.evaluation.EvaluationRecorded;
import callcenter.events.nuisance.NuisanceStatusChanged;
import callcenter.events.ticket.TicketClosed;
import callcenter.events.ticket.TicketCommented;
import callcenter.events.ticket.TicketContactCompleted;
import callcenter.events.ticket.TicketCustomerTold;
import callcenter.events.ticket.TicketOpened;
import callcenter.events.ticket.TicketPromiseJoined;
import callcenter.events.ticket.TicketStatusChanged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event type that exists, and the topic it travels on. The one place to look, and the one place to add to. */
public final class EventCatalogue {

    private static final List<EventType> ALL = List.of(
            new EventType("callcenter.call.received.v1", Topic.CALLS, CallReceived.class),
            new EventType("callcenter.call.bulletin-told.v1", Topic.CALLS, CallBulletinTold.class),
            new EventType("callcenter.call.queued.v1", Topic.CALLS, CallQueued.class),
            new EventType("callcenter.call.offered.v1", Topic.CALLS, CallOffered.class),
            new EventType("callcenter.call.offer-ended.v1", Topic.CALLS, CallOfferEnded.class),
            new EventType("callcenter.call.answered.v1", Topic.CALLS, CallAnswered.class),
            new EventType("callcenter.call.hold-started.v1", Topic.CALLS, CallHoldStarted.class),
            new EventType("callcenter.call.hold-ended.v1", Topic.CALLS, CallHoldEnded.class),
            new EventType("callcenter.call.hold-overdue.v1", Topic.CALLS, CallHoldOverdue.class),
            new EventType("callcenter.call.returned.v1", Topic.CALLS, CallReturned.class),
            new EventType("callcenter.call.wait-estimated.v1", Topic.CALLS, CallWaitEstimated.class),
            new EventType("callcenter.call.overflowed.v1", Topic.CALLS, CallOverflowed.class),
            new EventType("callcenter.call.transfer-started.v1", Topic.CALLS, CallTransferStarted.class),
            new EventType("callcenter.call.consulted.v1", Topic.CALLS, CallConsulted.class),
            new EventType("callcenter.call.transfer-ended.v1", Topic.CALLS, CallTransferEnded.class),
            new EventType("callcenter.call.transferred.v1", Topic.CALLS, CallTransferred.class),
            new EventType("callcenter.call.part-wrapped-up.v1", Topic.CALLS, CallPartWrappedUp.class),
            new EventType("callcenter.call.monitored.v1", Topic.CALLS, CallMonitored.class),
            new EventType("callcenter.call.rings-exhausted.v1", Topic.CALLS, CallRingsExhausted.class),
            new EventType("callcenter.call.promise-agreed.v1", Topic.CALLS, CallPromiseAgreed.class),
            new EventType("callcenter.call.callback-owed.v1", Topic.CALLS, CallCallbackOwed.class),
            new EventType("callcenter.call.ended.v1", Topic.CALLS, CallEnded.class),
            new EventType("callcenter.call.surveyed.v1", Topic.CALLS, CallSurveyed.class),
            new EventType("callcenter.call.wrap-up-overdue.v1", Topic.CALLS, CallWrapUpOverdue.class),
            new EventType("callcenter.call.wrapped-up.v1", Topic.CALLS, CallWrappedUp.class),
            new EventType("callcenter.call.intervened.v1", Topic.CALLS, CallIntervened.class),
            new EventType("callcenter.call.norm-noted.v1", Topic.CALLS, CallNormNoted.class),
            new EventType("callcenter.agent.configured.v1", Topic.AGENTS, AgentConfigured.class),
            new EventType("callcenter.agent.status-changed.v1", Topic.AGENTS, AgentStatusChanged.class),
            new EventType("callcenter.agent.next-status-chosen.v1", Topic.AGENTS, AgentNextStatusChosen.class),
            new EventType("callcenter.ticket.opened.v1", Topic.TICKETS, TicketOpened.class),
            new EventType("callcenter.ticket.promise-joined.v1", Topic.TICKETS, TicketPromiseJoined.class),
            new EventType("callcenter.ticket.status-changed.v1", Topic.TICKETS, TicketStatusChanged.class),
            new EventType("callcenter.ticket.commented.v1", Topic.TICKETS, TicketCommented.class),
            new EventType("callcenter.ticket.contact-completed.v1", Topic.TICKETS, TicketContactCompleted.class),
            new EventType("callcenter.ticket.customer-told.v1", Topic.TICKETS, TicketCustomerTold.class),
            new EventType("callcenter.ticket.closed.v1", Topic.TICKETS, TicketClosed.class),
            new EventType("callcenter.callback.promised.v1", Topic.CALLBACKS, PromiseMade.class),
            new EventType("callcenter.callback.merged.v1", Topic.CALLBACKS, PromiseMerged.class),
            new EventType("callcenter.callback.replanned.v1", Topic.CALLBACKS, PromiseReplanned.class),
            new EventType("callcenter.callback.handed-over.v1", Topic.CALLBACKS, PromiseHandedOver.class),
            new EventType("callcenter.callback.call-requested.v1", Topic.CALLBACKS, PromiseCallRequested.class),
            new EventType("callcenter.callback.call-withdrawn.v1", Topic.CALLBACKS, PromiseCallWithdrawn.class),
            new EventType("callcenter.callback.offer-missed.v1", Topic.CALLBACKS, PromiseOfferMissed.class),
            new EventType("callcenter.callback.attempted.v1", Topic.CALLBACKS, PromiseAttempted.class),
            new EventType("callcenter.callback.at-risk.v1", Topic.CALLBACKS, PromiseAtRisk.class),
            new EventType("callcenter.callback.escalated.v1", Topic.CALLBACKS, PromiseEscalated.class),
            new EventType("callcenter.callback.acknowledged.v1", Topic.CALLBACKS, PromiseAcknowledged.class),
            new EventType("callcenter.callback.kept.v1", Topic.CALLBACKS, PromiseKept.class),
            new EventType("callcenter.callback.waived.v1", Topic.CALLBACKS, PromiseWaived.class),
            new EventType("callcenter.callback.broken.v1", Topic.CALLBACKS, PromiseBroken.class),
            new EventType("callcenter.evaluation.recorded.v1", Topic.EVALUATIONS, EvaluationRecorded.class),
            new EventType("callcenter.capture.captured.v1", Topic.CAPTURES, NumberCaptured.class),
            new EventType("callcenter.nuisance.status-changed.v1", Topic.NUISANCES, NuisanceStatusChanged.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<? extends Event>, EventType> BY_PAYLOAD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::payload, Function.identity()));

    private EventCatalogue() {}

    /** All types, in the order of a call's life. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The type of that name; empty when this release does not know it, so that the consumer skips it. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type that carries this payload. */
    public static EventType of(Class<? extends Event> payload) {
        var type = BY_PAYLOAD.get(payload);
        if (type == null) {
            throw new IllegalArgumentException(payload.getName() + " is not in the event catalogue");
        }
        return type;
    }
}
