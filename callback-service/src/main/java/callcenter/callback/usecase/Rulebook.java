package callcenter.callback.usecase;

import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.rules.DeskSpec;
import callcenter.callback.domain.rules.RulesSpec;
import callcenter.callback.store.RuleVersions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The rules of promises, version by version: a promise is decided under those it was made under. What is configured is the first
 * version, and a new one each time it is configured otherwise; in between people make versions over REST.
 */
@Singleton
public final class Rulebook {

    private static final String CONFIGURATION = "configuration";

    private final RulesSpec configured;
    private final RuleVersions versions;
    private final HolidayShelf holidays;
    private final InstantSource clock;
    private final Map<Integer, RulesSpec> known = new ConcurrentHashMap<>();
    private final Map<At, Ruling> rulings = new ConcurrentHashMap<>();
    private volatile boolean written;

    Rulebook(RulesSpec configured, RuleVersions versions, HolidayShelf holidays, InstantSource clock) {
        this.configured = configured;
        this.versions = versions;
        this.holidays = holidays;
        this.clock = clock;
    }

    private record At(int version, DeskSpec desk, long holidays) {}

    /**
     * Rules of one version.
     *
     * @param version 1 for the first
     */
    public record Version(int version, RulesSpec spec) {}

    /** In force for promises made from now on; writes them down when they are configured otherwise than before. */
    public Uni<Version> current(Mutiny.Session session) {
        return written(session)
                .flatMap(same -> holidays.refresh(session))
                .flatMap(lists -> versions.newest(session))
                .flatMap(version -> spec(session, version).map(spec -> new Version(version, spec)));
    }

    /** Looked up until it was found once: nobody takes a version away. */
    private Uni<Void> written(Mutiny.Session session) {
        return written
                ? Uni.createFrom().voidItem()
                : versions.latestOf(session, CONFIGURATION).flatMap(latest -> {
                    written = latest.filter(configured::equals).isPresent();
                    return written
                            ? Uni.createFrom().voidItem()
                            : versions.append(
                                    session, configured, CONFIGURATION, "as configured at start-up", clock.instant());
                });
    }

    /** Any version that was ever in force. */
    public Uni<Optional<Version>> version(Mutiny.Session session, int version) {
        return versions.find(session, version).map(found -> found.map(spec -> new Version(version, spec)));
    }

    Uni<Ruling> currentAt(Mutiny.Session session, String queueId) {
        return current(session).map(now -> at(queueId, now));
    }

    /** What this promise follows. */
    Uni<Ruling> of(Mutiny.Session session, Terms terms) {
        var version = terms.ties().rulesVersion();
        return spec(session, version).map(spec -> at(terms.queueId(), new Version(version, spec)));
    }

    private Uni<RulesSpec> spec(Mutiny.Session session, int version) {
        var cached = known.get(version);
        return cached != null
                ? Uni.createFrom().item(cached)
                : versions.find(session, version)
                        .map(found -> found.orElse(configured))
                        .invoke(found -> known.put(version, found));
    }

    private Ruling at(String queueId, Version rules) {
        var lists = holidays.now();
        var spec = rules.spec();
        return rulings.computeIfAbsent(
                new At(rules.version(), spec.deskOf(queueId), lists.edition()),
                at -> Ruling.under(spec.at(queueId, rules.version(), lists.byName())));
    }
}
