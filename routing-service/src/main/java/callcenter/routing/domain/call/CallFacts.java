package callcenter.routing.domain.call;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallBulletinTold;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallMonitored;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallOverflowed;
import callcenter.events.call.CallQueued;
import callcenter.events.call.CallReceived;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallRingsExhausted;
import callcenter.events.call.CallSurveyed;
import callcenter.events.call.CallWaitEstimated;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.bulletin.BulletinId;
import callcenter.routing.domain.bulletin.Told;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.ToldEstimate;
import java.time.Duration;
import java.time.Instant;

/** Puts what happened to a call into the words of the published events. */
final class CallFacts {

    private CallFacts() {}

    static CallReceived received(CallOrigin origin) {
        var reason = origin.reason();
        return new CallReceived(
                origin.direction().name(),
                origin.line().platform(),
                origin.line().platformCallId(),
                origin.customer().id(),
                origin.customer().number(),
                origin.line().dialled(),
                queue(origin),
                origin.repeatOf() == null ? null : origin.repeatOf().value(),
                origin.promiseId(),
                origin.receivedAt(),
                reason == null ? null : reason.kind().name(),
                reason == null ? null : reason.id());
    }

    static CallQueued queued(Waiting waiting) {
        var place = waiting.place();
        return new CallQueued(queue(waiting.origin()), place.priority(), place.enqueuedAt(), place.rankAt());
    }

    static CallBulletinTold bulletinsTold(CallOrigin origin, Told told) {
        return new CallBulletinTold(
                queue(origin),
                told.bulletins().stream().map(BulletinId::value).toList(),
                told.lengthMs(),
                told.since());
    }

    static CallOverflowed overflowed(Waiting call, QueueId to, LimitCause cause, Instant at) {
        return new CallOverflowed(
                queue(call.origin()), to.value(), cause.name(), call.place().waitedMs(at), at);
    }

    static CallWaitEstimated waitEstimated(CallOrigin origin, Place place, ToldEstimate told) {
        return new CallWaitEstimated(
                queue(origin), told.position(), place.waitedMs(told.at()), told.p50Ms(), told.p80Ms(), told.at());
    }

    static CallOffered offered(CallOrigin origin, Offer offer) {
        return offered(origin, offer, origin.terms().ringLimit());
    }

    static CallOffered offered(CallOrigin origin, Offer offer, Duration limit) {
        return new CallOffered(
                offer.reservation().value(),
                offer.agent().value(),
                queue(origin),
                offer.round(),
                limit.toMillis(),
                offer.offeredAt());
    }

    static CallOfferEnded offerEnded(Offer offer, OfferOutcome outcome, Instant at) {
        return new CallOfferEnded(
                offer.reservation().value(), offer.agent().value(), outcome.published(), offer.rangMs(at), at);
    }

    static CallAnswered answered(CallOrigin origin, Place place, AgentLine line, Instant at) {
        return new CallAnswered(
                origin.direction().name(),
                line.reservation().value(),
                line.agent().value(),
                origin.customer().id(),
                queue(origin),
                place.waitedMs(line.answeredAt()),
                line.rangMs(),
                origin.terms().ringLimit().toMillis(),
                origin.terms().serviceLevel().toMillis(),
                line.missedOffers(),
                origin.promiseId(),
                at);
    }

    static CallHoldStarted holdStarted(CallOrigin origin, Talk talk, Hold hold) {
        return new CallHoldStarted(
                talk.agent().value(),
                hold.reason(),
                hold.consent(),
                origin.terms().holdLimit().toMillis(),
                hold.startedAt());
    }

    static CallHoldEnded holdEnded(CallOrigin origin, Talk talk, Hold hold, Instant at) {
        return new CallHoldEnded(
                talk.agent().value(),
                hold.heldMs(at),
                origin.terms().holdLimit().toMillis(),
                at);
    }

    static CallHoldOverdue holdOverdue(CallOrigin origin, Talk talk, Instant at) {
        return new CallHoldOverdue(
                talk.agent().value(), origin.terms().holdLimit().toMillis(), at);
    }

    static CallReturned returned(Talk talk, ReturnCause cause, Instant at) {
        return new CallReturned(
                talk.line().reservation().value(), talk.line().agent().value(), cause.name(), talk.talkedMs(at), at);
    }

    static CallEnded handled(CallOrigin origin, Place place, Talk talk, Ending ending) {
        return new CallEnded(
                origin.direction().name(),
                talk.disposition(),
                ending.by().name(),
                queue(origin),
                talk.agent().value(),
                origin.customer().id(),
                place.waitedMs(talk.firstAnsweredAt()),
                ending.talkMs(),
                origin.terms().serviceLevel().toMillis(),
                origin.promiseId(),
                null,
                ending.at());
    }

    static CallEnded notReached(Unreached call) {
        var origin = call.origin();
        return new CallEnded(
                origin.direction().name(),
                "NOT_REACHED",
                call.by().name(),
                queue(origin),
                null,
                origin.customer().id(),
                call.place().waitedMs(call.line().answeredAt()),
                0,
                origin.terms().serviceLevel().toMillis(),
                origin.promiseId(),
                call.cause().name(),
                call.endedAt());
    }

    static CallEnded endedUntalked(CallOrigin origin, Place place, String disposition, EndedBy by, Instant at) {
        return new CallEnded(
                origin.direction().name(),
                disposition,
                by.name(),
                queue(origin),
                null,
                origin.customer().id(),
                place.waitedMs(at),
                0,
                origin.terms().serviceLevel().toMillis(),
                origin.promiseId(),
                null,
                at);
    }

    static CallSurveyed surveyed(CallOrigin origin, Talk talk, Survey survey) {
        return new CallSurveyed(
                queue(origin),
                talk.agent().value(),
                talk.line().reservation().value(),
                survey.score(),
                survey.askedAt(),
                survey.score() == null ? null : survey.endedAt());
    }

    static CallWrapUpOverdue wrapUpOverdue(CallOrigin origin, Talk talk, Instant at) {
        return new CallWrapUpOverdue(
                talk.agent().value(), origin.terms().wrapUpLimit().toMillis(), at);
    }

    static CallWrappedUp wrappedUp(WrappingUp call, WrapUpRecord written, Instant at) {
        var origin = call.origin();
        var ending = call.ending();
        return new CallWrappedUp(
                origin.direction().name(),
                call.talk().agent().value(),
                origin.customer().id(),
                origin.customer().number(),
                written.contact().name(),
                written.contact().address(),
                queue(origin),
                written.type().name(),
                written.matter(),
                written.content(),
                written.madePromiseId(),
                origin.promiseId(),
                written.party().name(),
                written.closingSaid(),
                written.selfRating(),
                ending.talkMs(),
                Math.max(0, Duration.between(ending.at(), at).toMillis()),
                origin.terms().wrapUpLimit().toMillis(),
                ending.agentFreed(),
                at,
                origin.reason() == null ? null : origin.reason().idOf(CallReason.Kind.TICKET),
                ending.workedMs(at));
    }

    static CallNormNoted noted(ReceivedCall call, NormNote note) {
        var agent = call.agent();
        return new CallNormNoted(
                queue(call.origin()),
                agent == null ? null : agent.value(),
                note.norm(),
                note.what(),
                note.weight().name(),
                note.detail(),
                note.at());
    }

    static CallMonitored monitored(AgentId agent, Monitoring monitoring) {
        return new CallMonitored(
                monitoring.mode().name(), monitoring.by(), monitoring.reason(), agent.value(), monitoring.at());
    }

    static CallRingsExhausted ringsExhausted(Waiting call, Instant at) {
        return new CallRingsExhausted(queue(call.origin()), call.place().waitedMs(at), at);
    }

    static String queue(CallOrigin origin) {
        return origin.terms().queue().value();
    }
}
