package callcenter.routing.usecase;

import callcenter.events.agent.AgentConfigured;
import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.ConfigurationVersion.Of;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.FlushMode;

/** Puts queues and agents into force together, or none of them. */
@Singleton
final class Configuration {

    /** Who configured what the file says. */
    private static final String FILE = "configuration file";

    private final Transactions transactions;
    private final QueueStore queues;
    private final AgentStore agents;
    private final CustomerChanges customers;
    private final AgentChanges agentChanges;
    private final ConfigurationVersions versions;
    private final Wakes wakes;
    private final InstantSource clock;

    Configuration(
            Transactions transactions,
            QueueStore queues,
            AgentStore agents,
            CustomerChanges customers,
            AgentChanges agentChanges,
            ConfigurationVersions versions,
            Wakes wakes,
            InstantSource clock) {
        this.transactions = transactions;
        this.queues = queues;
        this.agents = agents;
        this.customers = customers;
        this.agentChanges = agentChanges;
        this.versions = versions;
        this.wakes = wakes;
        this.clock = clock;
    }

    /** The revision's row lock puts configurations one after the other. */
    Uni<Void> apply(List<Configured<Queue>> changedQueues, List<Configured<AgentProfile>> changedAgents, Edit edit) {
        return transactions.run(
                tx -> queues.bumpRevision(tx.session()).chain(() -> put(tx, changedQueues, changedAgents, edit)));
    }

    /** As {@link #apply}, unless the file with this digest was the last one applied: then nothing changes. */
    Uni<Void> applyFile(String digest, ConfigurationFile file) {
        return transactions.run(tx -> queues.bumpRevision(tx.session(), digest)
                .chain(changed -> changed
                        ? put(tx, file.queues(), file.agents(), Edit.by(FILE))
                                .chain(() -> customers.put(tx.session(), file.customers(), FILE))
                        : Uni.createFrom().voidItem()));
    }

    /** Agents are locked by id, as everywhere. */
    private Uni<Void> put(
            Transaction tx,
            List<Configured<Queue>> writtenQueues,
            List<Configured<AgentProfile>> writtenAgents,
            Edit edit) {
        var changedQueues = Configured.things(writtenQueues);
        var changedAgents = Configured.things(writtenAgents);
        tx.afterCommit(() -> wakes.wake(MatchCalls.CHANNEL));
        var agentsById = changedAgents.stream()
                .sorted(Comparator.comparing(AgentProfile::id))
                .toList();
        return queues.list(tx.session())
                .invoke(known -> check(known, changedQueues, changedAgents))
                .chain(() -> agents.profiles(tx.session()))
                .invoke(known -> checkNamed(known, changedQueues, changedAgents))
                .chain(() -> InOrder.each(changedQueues, queue -> queues.put(tx.session(), queue)))
                .chain(() -> InOrder.each(agentsById, agent -> put(tx, agent)))
                .chain(() -> tx.session().flush())
                // Each statement that follows would look for changes in all of these rows again.
                .invoke(() -> tx.session().setFlushMode(FlushMode.MANUAL))
                .chain(() -> InOrder.each(
                        writtenQueues,
                        it -> versions.keep(
                                tx.session(), Of.QUEUE, it.thing().id().value(), it.written(), edit)))
                .chain(() -> InOrder.each(
                        writtenAgents,
                        it -> versions.keep(
                                tx.session(), Of.AGENT, it.thing().id().value(), it.written(), edit)));
    }

    private Uni<Void> put(Transaction tx, AgentProfile profile) {
        var now = clock.instant();
        return agents.lock(tx.session(), profile.id()).chain(found -> {
            if (found.isPresent() && found.get().profile().equals(profile)) {
                return Uni.createFrom().voidItem();
            }
            var row = found.map(it -> Uni.createFrom().item(it))
                    .orElseGet(() -> agents.create(tx.session(), profile, now));
            return row.invoke(it -> configure(tx, it, profile, now)).replaceWithVoid();
        });
    }

    private void configure(Transaction tx, AgentRow row, AgentProfile profile, Instant now) {
        row.configure(profile);
        agentChanges.save(tx, row);
        tx.publish(
                row.id().value(),
                row.nextSequence(),
                now,
                new AgentConfigured(
                        profile.name(),
                        profile.number(),
                        profile.team(),
                        profile.active(),
                        now,
                        profile.queues().stream().map(QueueId::value).sorted().toList()));
        if (!profile.active()) {
            agentChanges.become(tx, row, row.agent().wishes(new StatusWish(StatusWish.Wanted.OFFLINE, null), now));
        }
    }

    private static void checkNamed(List<AgentProfile> known, List<Queue> changed, List<AgentProfile> added) {
        var ids = Stream.concat(known.stream(), added.stream())
                .map(AgentProfile::id)
                .collect(Collectors.toSet());
        for (var queue : changed) {
            queue.strategy().named().stream()
                    .filter(agent -> !ids.contains(agent))
                    .min(Comparator.naturalOrder())
                    .ifPresent(agent -> {
                        throw Problem.invalid("strategy", "there is no agent " + agent + " (queue " + queue.id() + ")");
                    });
        }
    }

    private static void check(List<Queue> known, List<Queue> changed, List<AgentProfile> agents) {
        var ids = known.stream().map(Queue::id).collect(Collectors.toCollection(HashSet::new));
        changed.forEach(queue -> ids.add(queue.id()));
        var changedIds = changed.stream().map(Queue::id).collect(Collectors.toSet());
        var taken = known.stream()
                .filter(queue -> !changedIds.contains(queue.id()))
                .flatMap(queue -> queue.dialled().stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (var queue : changed) {
            for (var number : queue.dialled()) {
                if (!taken.add(number)) {
                    throw Problem.invalid("dialled", number + " leads to another queue already (" + queue.id() + ")");
                }
            }
        }
        Overflows.check(known, changed);
        for (var agent : agents) {
            for (QueueId queue : agent.queues()) {
                if (!ids.contains(queue)) {
                    throw Problem.invalid("queues", "there is no queue " + queue + " (agent " + agent.id() + ")");
                }
            }
            for (var duty : agent.duties()) {
                if (!ids.contains(duty.queue())) {
                    throw Problem.invalid(
                            "duties", "there is no queue " + duty.queue() + " (agent " + agent.id() + ")");
                }
            }
        }
    }
}
