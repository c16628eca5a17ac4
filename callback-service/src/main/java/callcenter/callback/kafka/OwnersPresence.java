package callcenter.callback.kafka;

import callcenter.callback.domain.promise.HandOverReason;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.TeamChange;
import callcenter.callback.usecase.LeaveNoneBehind;
import callcenter.events.Envelope;
import callcenter.events.agent.AgentConfigured;
import callcenter.events.agent.AgentStatusChanged;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Agents come and go; their promises stay with those who are there (TKT-14). */
@Singleton
final class OwnersPresence {

    private static final String OFFLINE = "OFFLINE";

    private final AgentTeams teams;
    private final AgentPresence presence;
    private final LeaveNoneBehind leaveNone;
    private final InstantSource clock;

    OwnersPresence(AgentTeams teams, AgentPresence presence, LeaveNoneBehind leaveNone, InstantSource clock) {
        this.teams = teams;
        this.presence = presence;
        this.leaveNone = leaveNone;
        this.clock = clock;
    }

    Uni<Void> configured(Transaction tx, Envelope<AgentConfigured> event) {
        var team = Present.in("team", event.data().team());
        var since = Present.in("configuredAt", event.data().configuredAt());
        var told = event.data().queues();
        var queues = told == null || told.isEmpty() ? null : Set.copyOf(told);
        return teams.learn(
                        tx.session(),
                        new TeamChange(event.subject(), team, since, event.epoch(), event.sequence(), queues))
                .flatMap(learnt -> event.data().active()
                        ? Uni.createFrom().voidItem()
                        : leaveNone.handOver(tx, event.subject(), HandOverReason.OWNER_GONE, clock.instant()));
    }

    Uni<Void> statusChanged(Transaction tx, Envelope<AgentStatusChanged> event) {
        var status = Present.in("status", event.data().status());
        return presence.learn(tx.session(), event.subject(), status, event.epoch(), event.sequence())
                .flatMap(newest -> newest
                        ? moved(tx, event.subject(), event.data().previous(), status)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> moved(Transaction tx, String agentId, @Nullable String before, String status) {
        if (status.equals(OFFLINE)) {
            return leaveNone.handOver(tx, agentId, HandOverReason.OWNER_OFFLINE, clock.instant());
        }
        return OFFLINE.equals(before)
                ? leaveNone.handBack(tx, agentId, clock.instant())
                : Uni.createFrom().voidItem();
    }
}
