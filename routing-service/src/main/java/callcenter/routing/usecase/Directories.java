package callcenter.routing.usecase;

import callcenter.routing.store.AgentStore;
import callcenter.routing.store.BulletinStore;
import callcenter.routing.store.CustomerStore;
import callcenter.routing.store.NuisanceStore;
import callcenter.routing.store.QueueStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Remembers the directory for as long as its revision is the database's. */
@Singleton
final class Directories {

    private final QueueStore queues;
    private final AgentStore agents;
    private final CustomerStore customers;
    private final BulletinStore bulletins;
    private final NuisanceStore nuisances;
    private volatile @Nullable Directory remembered;

    Directories(
            QueueStore queues,
            AgentStore agents,
            CustomerStore customers,
            BulletinStore bulletins,
            NuisanceStore nuisances) {
        this.queues = queues;
        this.agents = agents;
        this.customers = customers;
        this.bulletins = bulletins;
        this.nuisances = nuisances;
    }

    Uni<Directory> current(Mutiny.Session session) {
        return queues.revision(session).chain(revision -> at(session, revision));
    }

    /** For who has read the revision already, together with something else. */
    Uni<Directory> at(Mutiny.Session session, long revision) {
        var known = remembered;
        return known != null && known.revision() == revision ? Uni.createFrom().item(known) : load(session, revision);
    }

    /** For who can do with what was true a second ago: every look for something to match renews what is remembered. */
    Uni<Directory> latest(Mutiny.Session session) {
        var known = remembered;
        return known != null ? Uni.createFrom().item(known) : current(session);
    }

    private Uni<Directory> load(Mutiny.Session session, long revision) {
        return queues.list(session)
                .chain(all -> agents.profiles(session)
                        .chain(profiles -> customers
                                .any(session)
                                .chain(any -> bulletins
                                        .approved(session)
                                        .chain(approved -> nuisances
                                                .anyInForce(session)
                                                .map(listed ->
                                                        Directory.of(revision, all, profiles, any, approved, listed)))))
                        .invoke(this::remember));
    }

    /** Of two that are loaded at once the slower may be the older. */
    private synchronized void remember(Directory loaded) {
        var known = remembered;
        if (known == null || known.revision() < loaded.revision()) {
            remembered = loaded;
        }
    }
}
