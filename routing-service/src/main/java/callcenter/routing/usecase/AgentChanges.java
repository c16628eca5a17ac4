package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.NotReadyReason;
import callcenter.routing.domain.call.CallEffect.AgentAffected;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Changes agents under their locks, and says so. */
@Singleton
final class AgentChanges {

    private final AgentStore agents;
    private final Wakes wakes;
    private final ZoneId zone;

    AgentChanges(AgentStore agents, Wakes wakes, @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.agents = agents;
        this.wakes = wakes;
        this.zone = zone;
    }

    /** What a call's decision means for its agents, locked; whoever asks writes their rows. */
    Uni<List<AgentRow>> follow(Transaction tx, CallId call, List<AgentAffected> affected, Instant now) {
        if (affected.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = affected.stream().map(AgentAffected::agent).distinct().toList();
        return agents.lock(tx.session(), ids)
                .invoke(rows -> rows.forEach(row -> affected.stream()
                        .filter(it -> it.agent().equals(row.id()))
                        .forEach(it -> change(tx, row, after(row.agent(), call, it, now)))));
    }

    /** Saves and publishes the change of an agent that is locked. */
    void become(Transaction tx, AgentRow row, Agent next) {
        change(tx, row, next);
        save(tx, row);
    }

    /** Whatever changes of the locked agent until then is written with the commit. */
    void save(Transaction tx, AgentRow row) {
        tx.atLast(row, () -> agents.save(tx.session(), row));
    }

    /** Changes an agent that is locked, and publishes that; whoever asks writes the row. */
    void change(Transaction tx, AgentRow row, Agent next) {
        var before = row.agent();
        next.changeSince(before).ifPresent(changed -> {
            tx.publish(row.id().value(), row.nextSequence(), changed.changedAt(), changed);
            if (next.status() instanceof AgentStatus.Busy) {
                row.countAnswer(LocalDate.ofInstant(changed.changedAt(), zone));
            }
            if (before.status() instanceof AgentStatus.Busy talked) {
                row.countTalk(
                        LocalDate.ofInstant(changed.changedAt(), zone),
                        Math.max(
                                0,
                                Duration.between(talked.since(), changed.changedAt())
                                        .toMillis()));
            }
            if (next.status().kind() == AgentStatus.Kind.AVAILABLE) {
                tx.afterCommit(() -> wakes.wake(MatchCalls.CHANNEL));
            }
        });
        row.become(next);
    }

    /** The locked agent. */
    Uni<AgentRow> require(Transaction tx, AgentId id) {
        return agents.lock(tx.session(), id).map(found -> found.orElseThrow(() -> Refusals.noAgent(id)));
    }

    /** The same with everybody whom the locked call holds, so that what it decides finds them locked in their order. */
    Uni<AgentRow> require(Transaction tx, AgentId id, Optional<CallRow> call) {
        return find(tx, id, call).map(found -> found.orElseThrow(() -> Refusals.noAgent(id)));
    }

    /** Empty when there is no such agent. */
    Uni<Optional<AgentRow>> find(Transaction tx, AgentId id, Optional<CallRow> call) {
        var ids = Stream.concat(
                        Stream.of(id),
                        call.filter(CallRow::exists).stream().flatMap(row -> row.call().agents().stream()))
                .collect(Collectors.toSet());
        return agents.lock(tx.session(), ids)
                .map(rows -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    private static Agent after(Agent agent, CallId call, AgentAffected affected, Instant now) {
        return switch (affected.consequence()) {
            case ANSWERED -> agent.answered(call, now);
            case TALK_ENDED -> agent.talkEnded(call, now);
            case RELEASED -> agent.released(call, affected.pause(), now);
            case MISSED -> agent.missed(call, affected.pause(), affected.missesToAway(), now);
            case DECLINED -> agent.unwilling(call, NotReadyReason.DECLINED, affected.pause(), now);
            case LINE_BUSY -> agent.unwilling(call, NotReadyReason.UNREACHABLE, affected.pause(), now);
            case UNREACHABLE -> agent.unwilling(call, NotReadyReason.UNREACHABLE, null, now);
        };
    }
}
