package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.AuditTrail;
import callcenter.routing.store.ConfigurationVersion;
import callcenter.routing.store.ConfigurationVersion.Of;
import callcenter.routing.store.ConfigurationVersionStore;
import callcenter.web.Page;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who configured a queue or an agent as what, and when: each change is a version, and on record. */
@Singleton
public class ConfigurationVersions {

    private final Transactions transactions;
    private final ConfigurationVersionStore versions;
    private final AuditTrail audit;
    private final InstantSource clock;

    ConfigurationVersions(
            Transactions transactions, ConfigurationVersionStore versions, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version in force; 404 when there is none. */
    public Uni<ConfigurationVersion> current(Of of, String id) {
        return transactions
                .read(session -> versions.latest(session, of, id))
                .map(found -> found.orElseThrow(() -> Problem.notFound("configuration of " + of.word(), id)));
    }

    /** The latest first. */
    public Uni<Page<ConfigurationVersion>> all(Of of, String id, int page, int size) {
        return transactions.read(session -> versions.list(session, of, id, page, size)
                .chain(found -> versions.count(session, of, id).map(total -> new Page<>(found, page, size, total))));
    }

    /**
     * Keeps what is put into force; the same as before is no new version.
     *
     * @return 409 when the version that was read is not in force any more
     */
    Uni<Void> keep(Mutiny.Session session, Of of, String id, String written, Edit edit) {
        return versions.latest(session, of, id).chain(before -> {
            long last = before.map(ConfigurationVersion::version).orElse(0L);
            if (edit.seen() != null && edit.seen() != last) {
                throw changedSince(before);
            }
            return before.filter(it -> it.written().equals(written)).isPresent()
                    ? Uni.createFrom().voidItem()
                    : add(session, new ConfigurationVersion(of, id, last + 1, clock.instant(), edit.by(), written));
        });
    }

    private Uni<Void> add(Mutiny.Session session, ConfigurationVersion next) {
        return versions.add(session, next)
                .chain(() -> audit.add(
                        session,
                        next.at(),
                        next.by(),
                        next.of().word() + ".configure",
                        next.id(),
                        "version " + next.version()));
    }

    private static Problem changedSince(Optional<ConfigurationVersion> now) {
        var problem = Problem.of(
                409,
                "changed-since",
                "Changed since",
                now.map(it -> "Version " + it.version() + " by " + it.by()
                                + " is in force: read it before you change it.")
                        .orElse("There is no version of it yet."));
        return problem.with("version", now.map(ConfigurationVersion::version).orElse(0L));
    }
}
