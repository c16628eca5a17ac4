package callcenter.callback.store;

import callcenter.callback.domain.rules.RulesSpec;
import callcenter.messaging.json.RowJson;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rules of promises, every version that was ever in force. Rows are only ever inserted. */
@Singleton
public final class RuleVersions {

    private static final RowJson JSON = new RowJson();

    private static final String APPEND = """
        insert into promise_rules (version, body, by, reason, at)
        select coalesce(max(version), 0) + 1, :body, :by, :reason, :at from promise_rules
        on conflict do nothing\
        """;

    /** Until the end of the transaction nobody else makes a version. */
    public Uni<Void> lock(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('promise_rules', 0)) as text)",
                        String.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The last that this author made. */
    public Uni<Optional<RulesSpec>> latestOf(Mutiny.Session session, String author) {
        return session.createNativeQuery(
                        "select body from promise_rules where by = :by order by version desc limit 1", String.class)
                .setParameter("by", author)
                .getSingleResultOrNull()
                .map(RuleVersions::read);
    }

    /** One more; when two come at the same moment, one of them: read again. */
    public Uni<Void> append(Mutiny.Session session, RulesSpec spec, String by, String reason, Instant at) {
        return session.createNativeQuery(APPEND)
                .setParameter("body", JSON.write(spec))
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Integer> newest(Mutiny.Session session) {
        return session.createNativeQuery("select coalesce(max(version), 1) from promise_rules", Integer.class)
                .getSingleResult();
    }

    public Uni<Optional<RulesSpec>> find(Mutiny.Session session, int version) {
        return session.createNativeQuery("select body from promise_rules where version = :version", String.class)
                .setParameter("version", version)
                .getSingleResultOrNull()
                .map(RuleVersions::read);
    }

    private static Optional<RulesSpec> read(String body) {
        return Optional.ofNullable(body).map(text -> JSON.read(text, RulesSpec.class));
    }
}
