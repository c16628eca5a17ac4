package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Agents are held for the call and are being rung: one, or in one round several, of whom the first who answers gets it
 * and all others are let go without a miss.
 *
 * @param offer  the one made first of those that are still open
 * @param beside the others of the same round; empty unless the queue rings several
 */
public record Offered(CallOrigin origin, Place place, Offer offer, int missed, int unconnected, List<Offer> beside)
        implements ReceivedCall {

    /** Calls that were stored before several could be rung have one. */
    public Offered {
        beside = List.copyOf(Objects.requireNonNullElse(beside, List.<Offer>of()));
    }

    Offered(CallOrigin origin, Place place, Offer offer, int missed, int unconnected) {
        this(origin, place, offer, missed, unconnected, List.of());
    }

    @Override
    public AgentId agent() {
        return offer.agent();
    }

    @Override
    public List<AgentId> agents() {
        return offers().stream().map(Offer::agent).toList();
    }

    /** The offers of this round that are open. */
    public List<Offer> offers() {
        return Stream.concat(Stream.of(offer), beside.stream()).toList();
    }

    /** Whether this offer is open. */
    public boolean rings(ReservationId reservation) {
        return open(reservation).isPresent();
    }

    @Override
    public CallState state() {
        return CallState.OFFERED;
    }

    @Override
    public Set<CallAction> allowed() {
        var allowed = EnumSet.of(CallAction.REJECT, CallAction.END, CallAction.REQUEUE, CallAction.FREE_AGENT);
        if (origin.outbound()) {
            allowed.add(CallAction.WITHDRAW);
        }
        return allowed;
    }

    /** Everybody who is rung. */
    @Override
    public void requireAgent(AgentId agent) {
        if (offers().stream().noneMatch(it -> it.agent().equals(agent))) {
            throw new NotTheirCall(id(), agent);
        }
    }

    /** Rings one more in the same round. */
    public Decision alsoOffer(Offer more, String endpoint) {
        var ringLimit = origin.terms().ringLimit();
        var wider = new ArrayList<>(beside);
        wider.add(more);
        var next = new Offered(origin, place, offer, missed, unconnected, wider);
        return next.clocked()
                .publish(CallFacts.offered(origin, more), more.offeredAt())
                .tell(new TelephonyCommand.Offer(more.reservation(), endpoint, ringLimit));
    }

    /** Whether one more is to be rung, were somebody free. */
    public boolean wantsMore() {
        return 1 + beside.size() < origin.terms().together().most();
    }

    /** Looked for one more then. */
    public Decision widenAgain(Instant now) {
        return unchanged()
                .start(CallClock.WIDEN, now.plus(origin.terms().together().every()));
    }

    @Override
    public Decision offerSent(ReservationId reservation, Instant at) {
        return open(reservation).map(it -> with(it.sent(at)).clocked()).orElseGet(this::unchanged);
    }

    @Override
    public Decision agentRinging(ReservationId reservation, Instant at) {
        return open(reservation)
                .filter(it -> it.ringingAt() == null)
                .map(it -> with(it.ringing(at)).clocked())
                .orElseGet(this::unchanged);
    }

    @Override
    public Decision agentAnswered(ReservationId reservation, Instant at) {
        return open(reservation)
                .map(it -> answered(it, at))
                .orElseGet(() -> ReceivedCall.super.agentAnswered(reservation, at));
    }

    private Decision answered(Offer by, Instant at) {
        var line = new AgentLine(by.reservation(), by.agent(), by.rangMs(at), missed, at, by.round(), unconnected);
        var next = origin.outbound() ? Dialling.from(this, line) : Talking.from(origin, place, line, at);
        var others = takenBack(it -> !it.equals(by), at);
        return next.after(others)
                .reservation(by.reservation(), ReservationStatus.ACCEPTED)
                .agent(by.agent(), AgentConsequence.ANSWERED)
                .stop(CallClock.RING);
    }

    @Override
    public Decision agentLegFailed(ReservationId reservation, LegFailure cause, Instant at) {
        return open(reservation).map(it -> failed(it, cause, at)).orElseGet(this::unchanged);
    }

    private Decision failed(Offer of, LegFailure cause, Instant at) {
        var moved = over(of, OfferOutcome.of(cause), at);
        // Given up without an answer of the platform: the phone may be ringing all the same.
        return cause == LegFailure.CANCELLED && !of.reachedThePhone() ? moved.tell(release(of)) : moved;
    }

    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        if (clock != CallClock.RING) {
            return unchanged();
        }
        var late = offers().stream().filter(it -> !now.isBefore(dueAt(it))).toList();
        if (late.isEmpty()) {
            return unchanged().start(CallClock.RING, firstDueAt());
        }
        Decision moved = unchanged();
        for (var offer : late) {
            if (moved.next() instanceof Offered open) {
                var outcome = offer.reachedThePhone() ? OfferOutcome.TIMED_OUT : OfferOutcome.RESCINDED;
                moved = open.over(offer, outcome, now).tell(release(offer)).after(moved);
            }
        }
        return moved;
    }

    @Override
    public Decision reject(AgentId agent, ReservationId reservation, Instant now) {
        requireAgent(agent);
        return open(reservation)
                .filter(it -> it.agent().equals(agent))
                .map(it -> over(it, OfferOutcome.REJECTED, now).tell(release(it)))
                .orElseThrow(() -> illegal(CallAction.REJECT));
    }

    @Override
    public Decision ended(EndedBy by, Instant at) {
        if (origin.outbound()) {
            return over(offer, by == EndedBy.AGENT ? OfferOutcome.REJECTED : OfferOutcome.UNREACHABLE, at);
        }
        return Abandoned.from(origin, place, by, at).after(allTakenBack(at));
    }

    @Override
    public Decision end(Intervention intervention) {
        var at = intervention.at();
        var over = origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.SUPERVISOR, at)
                : Abandoned.from(origin, place, EndedBy.SUPERVISOR, at).tell(new TelephonyCommand.HangUp());
        return over.after(allTakenBack(at)).publish(intervention.event(CallAction.END), at);
    }

    @Override
    public Decision requeue(Intervention intervention) {
        var at = intervention.at();
        return waitsOn(place, missed).after(allTakenBack(at)).publish(intervention.event(CallAction.REQUEUE), at);
    }

    /** It goes to somebody else, whoever the call would rather have; others who are rung go on ringing. */
    @Override
    public Decision freeAgent(AgentId agent, Intervention intervention) {
        var freed = offers().stream()
                .filter(it -> it.agent().equals(agent))
                .findFirst()
                .orElse(offer);
        return over(freed, OfferOutcome.FREED, intervention.at())
                .tell(release(freed))
                .publish(intervention.event(CallAction.FREE_AGENT), intervention.at());
    }

    /** Who chose to be called back is not put through any more. */
    @Override
    public Decision keyPressed(String key, Instant at) {
        return Deferred.chosen(origin, place, key, at)
                .map(deferred -> deferred.after(allTakenBack(at)))
                .orElseGet(this::unchanged);
    }

    @Override
    public Decision withdraw(Instant now) {
        return origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.PLATFORM, now).after(allTakenBack(now))
                : ReceivedCall.super.withdraw(now);
    }

    @Override
    public Decision agentLost(AgentId agent, Instant now) {
        return offers().stream()
                .filter(it -> it.agent().equals(agent))
                .findFirst()
                .map(it -> over(it, OfferOutcome.RESCINDED, now).tell(release(it)))
                .orElseGet(this::unchanged);
    }

    private Optional<Offer> open(ReservationId reservation) {
        return offers().stream()
                .filter(it -> it.reservation().equals(reservation))
                .findFirst();
    }

    private Offered with(Offer moved) {
        return offer.reservation().equals(moved.reservation())
                ? new Offered(origin, place, moved, missed, unconnected, beside)
                : new Offered(
                        origin,
                        place,
                        offer,
                        missed,
                        unconnected,
                        beside.stream()
                                .map(it -> it.reservation().equals(moved.reservation()) ? moved : it)
                                .toList());
    }

    private Decision clocked() {
        return Decision.to(this).start(CallClock.RING, firstDueAt());
    }

    private Instant dueAt(Offer of) {
        return of.dueAt(origin.terms().ringLimit());
    }

    private Instant firstDueAt() {
        return offers().stream().map(this::dueAt).min(Instant::compareTo).orElseThrow();
    }

    /** The others ring on; after the last the call keeps its place, and only an offer that reached somebody uses the preference up. */
    private Decision over(Offer of, OfferOutcome outcome, Instant at) {
        var left = offers().stream().filter(it -> !it.equals(of)).toList();
        int misses = missed + (outcome.countsAsMissed() ? 1 : 0);
        var kept = outcome == OfferOutcome.RESCINDED ? place : place.withoutPreference();
        if (left.isEmpty()) {
            return waitsOn(kept, misses).after(offerOver(of, outcome, at).stop(CallClock.RING));
        }
        var others = new Offered(origin, kept, left.getFirst(), misses, unconnected, left.subList(1, left.size()));
        return others.clocked().after(offerOver(of, outcome, at));
    }

    private Decision waitsOn(Place kept, int misses) {
        var waiting = new Waiting(origin, kept, offer.round(), misses, unconnected);
        return waiting.untilRingsEnd(waiting.unchanged());
    }

    private Decision allTakenBack(Instant at) {
        return takenBack(it -> true, at).stop(CallClock.RING);
    }

    private Decision takenBack(Predicate<Offer> which, Instant at) {
        Decision all = unchanged();
        for (var each : offers().stream().filter(which).toList()) {
            all = offerOver(each, OfferOutcome.RESCINDED, at)
                    .tell(release(each))
                    .after(all);
        }
        return all;
    }

    private static TelephonyCommand release(Offer of) {
        return new TelephonyCommand.Release(of.reservation());
    }

    private Decision offerOver(Offer of, OfferOutcome outcome, Instant at) {
        return unchanged()
                .publish(CallFacts.offerEnded(of, outcome, at), at)
                .reservation(of.reservation(), outcome.reservation())
                .agent(of.agent(), outcome, origin.terms().offerPauses().ofRounds());
    }
}
