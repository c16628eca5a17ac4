package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.LanguageMet;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.matching.MatchResult;
import callcenter.routing.domain.matching.Pairing;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.ClaimStore;
import callcenter.routing.store.ClaimStore.Locked;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pairings true: both sides are locked, calls first, and only those count that are still as they were. */
@Singleton
final class Claims {

    private final ClaimStore claims;
    private final CallChanges callChanges;
    private final AgentChanges agentChanges;
    private final Wakes wakes;

    Claims(ClaimStore claims, CallChanges callChanges, AgentChanges agentChanges, Wakes wakes) {
        this.claims = claims;
        this.callChanges = callChanges;
        this.agentChanges = agentChanges;
        this.wakes = wakes;
    }

    Uni<Void> claim(Transaction tx, MatchResult result, Instant now) {
        var pairings = result.pairings();
        if (pairings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var callIds = pairings.stream().map(Pairing::call).toList();
        var agentIds = Stream.concat(pairings.stream(), result.beside().stream())
                .map(pairing -> pairing.agent().id())
                .toList();
        return claims.lock(tx.session(), callIds, agentIds).chain(locked -> offer(tx, result, locked, now));
    }

    private Uni<Void> offer(Transaction tx, MatchResult result, Locked locked, Instant now) {
        var callRows = byId(locked.calls());
        var agentRows = byAgent(locked.agents());
        var pairings = result.pairings();
        var won = pairings.stream()
                .filter(pairing -> callRows.containsKey(pairing.call())
                        && agentRows.containsKey(pairing.agent().id()))
                .toList();
        if (won.size() < pairings.size()) {
            tx.afterCommit(() -> wakes.wake(MatchCalls.CHANNEL));
        }
        var savings = new ArrayList<Saving>();
        for (var pairing : won) {
            var callRow = callRows.get(pairing.call());
            var agentRow = agentRows.get(pairing.agent().id());
            var waiting = waiting(callRow);
            var endpoint =
                    pairing.agent().endpoints().get(waiting.origin().line().platform());
            if (endpoint != null) {
                var offer = made(pairing, waiting.round() + 1, now);
                var made = new ArrayList<>(List.of(offer));
                var reserved = new ArrayList<>(List.of(agentRow));
                agentChanges.change(tx, agentRow, agentRow.agent().reserved(offer.reservation(), callRow.id(), now));
                var decision = LanguageMet.noted(waiting.offer(offer, endpoint), waiting.place(), pairing.agent(), now);
                for (var beside : besideOf(waiting, result, agentRows)) {
                    decision = alsoOffer(tx, decision, beside, agentRows, made, reserved, now);
                }
                savings.add(new Saving(callRow, decision, made, reserved));
            }
        }
        return callChanges.save(tx, savings, now);
    }

    /** Who else is to be rung at once and is still free; an outbound call has one agent, who dials. */
    private static List<Pairing> besideOf(Waiting call, MatchResult result, Map<AgentId, AgentRow> agentRows) {
        return call.origin().direction() == Direction.OUTBOUND
                ? List.of()
                : result.beside().stream()
                        .filter(it -> it.call().equals(call.id())
                                && agentRows.containsKey(it.agent().id()))
                        .toList();
    }

    private Decision alsoOffer(
            Transaction tx,
            Decision so,
            Pairing beside,
            Map<AgentId, AgentRow> agentRows,
            List<Offer> made,
            List<AgentRow> reserved,
            Instant now) {
        if (!(so.next() instanceof Offered offered)) {
            return so;
        }
        var endpoint = beside.agent().endpoints().get(offered.origin().line().platform());
        if (endpoint == null) {
            return so;
        }
        var offer = made(beside, offered.offer().round(), now);
        var row = agentRows.get(beside.agent().id());
        made.add(offer);
        reserved.add(row);
        agentChanges.change(tx, row, row.agent().reserved(offer.reservation(), beside.call(), now));
        return LanguageMet.noted(offered.alsoOffer(offer, endpoint), offered.place(), beside.agent(), now)
                .after(so);
    }

    private static Offer made(Pairing pairing, int round, Instant now) {
        return Offer.made(
                new ReservationId(UUID.randomUUID().toString()), pairing.agent().id(), round, now);
    }

    private static Waiting waiting(CallRow row) {
        if (row.call() instanceof Waiting waiting) {
            return waiting;
        }
        throw new IllegalStateException("Call " + row.id() + " was locked as waiting and is not");
    }

    private static Map<CallId, CallRow> byId(List<CallRow> rows) {
        return rows.stream().collect(Collectors.toMap(CallRow::id, Function.identity()));
    }

    private static Map<AgentId, AgentRow> byAgent(List<AgentRow> rows) {
        return rows.stream().collect(Collectors.toMap(AgentRow::id, Function.identity()));
    }
}
