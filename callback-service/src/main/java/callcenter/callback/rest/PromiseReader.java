package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.Matters;
import callcenter.callback.store.PromiseFilter;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transactions;
import callcenter.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads promises as people see them. */
@Singleton
final class PromiseReader {

    private static final int AT_ONCE = 500;

    private final Transactions transactions;
    private final Promises promises;
    private final Matters matters;
    private final AgentTeams teams;
    private final InstantSource clock;

    PromiseReader(
            Transactions transactions, Promises promises, Matters matters, AgentTeams teams, InstantSource clock) {
        this.transactions = transactions;
        this.promises = promises;
        this.matters = matters;
        this.teams = teams;
        this.clock = clock;
    }

    Uni<Page<PromiseView>> page(PromiseFilter filter, int page, int size) {
        return transactions.read(session -> promises.list(session, filter, page, size)
                .flatMap(found -> views(session, found))
                .flatMap(views -> promises.count(session, filter).map(total -> new Page<>(views, page, size, total))));
    }

    /** The first so many that are open, due soonest first; read bit by bit, so that others get their turn. */
    Uni<List<PromiseView>> soonest(int most) {
        return soonest(new ArrayList<>(), most);
    }

    private Uni<List<PromiseView>> soonest(List<PromiseView> soFar, int most) {
        var size = Math.min(AT_ONCE, most - soFar.size());
        var dueAt = soFar.isEmpty() ? Instant.EPOCH : soFar.getLast().dueAt();
        var id = soFar.isEmpty() ? "" : soFar.getLast().id();
        return transactions
                .read(session -> promises.openAfter(session, dueAt, id, size).flatMap(found -> views(session, found)))
                .flatMap(found -> {
                    soFar.addAll(found);
                    return found.size() < AT_ONCE || soFar.size() == most
                            ? Uni.createFrom().item(soFar)
                            : soonest(soFar, most);
                });
    }

    /** How many are open, by owner. */
    Uni<List<PromiseTotal>> totals() {
        return transactions.read(session -> promises.openByOwner(session).flatMap(open -> {
            var owners = open.keySet().stream().filter(Objects::nonNull).toList();
            return teams.of(session, owners)
                    .map(teamOf -> open.entrySet().stream()
                            .map(total -> PromiseTotal.of(total.getKey(), teamOf.get(total.getKey()), total.getValue()))
                            .toList());
        }));
    }

    /** Those that exist, in no order. */
    Uni<List<PromiseView>> withIds(Collection<String> ids) {
        return transactions.read(session -> promises.withIds(session, ids).flatMap(found -> views(session, found)));
    }

    /** Those owed to the customer who is on the line in this call of their own, due soonest first. */
    Uni<List<PromiseView>> ofCall(String callId) {
        return transactions.read(session -> matters.onLine(session, callId)
                .flatMap(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.<Promise>of())
                        : promises.withIds(
                                session, ids.stream().map(PromiseId::value).toList()))
                .flatMap(found -> views(session, found))
                .map(views -> views.stream()
                        .sorted(Comparator.comparing(PromiseView::dueAt))
                        .toList()));
    }

    /** Visible, or somebody is on the line about it; fails with 404 or 403. */
    Uni<PromiseView> served(PromiseId id, Viewer viewer) {
        return transactions.read(session -> promises.find(session, id)
                .map(found -> found.orElseThrow(() -> Refusals.unknown(id)))
                .flatMap(promise -> views(session, List.of(promise)))
                .map(List::getFirst)
                .invoke(view -> {
                    if (!view.onLine()) {
                        viewer.require(view);
                    }
                }));
    }

    /** To whom changed it, also when it is now another's. */
    Uni<PromiseView> changed(Promise promise) {
        return transactions.read(session -> views(session, List.of(promise))).map(List::getFirst);
    }

    /** Fails with 404 or 403. */
    Uni<PromiseView> visible(PromiseId id, Viewer viewer) {
        return transactions.read(session -> promises.find(session, id)
                .map(found -> found.orElseThrow(() -> Refusals.unknown(id)))
                .flatMap(promise -> views(session, List.of(promise)))
                .map(List::getFirst)
                .invoke(viewer::require)
                .flatMap(view -> matters.following(session, new PromiseId(view.id()))
                        .map(next -> view.followedBy(next.orElse(null)))));
    }

    /** A promise as it is kept, and as it is shown. */
    record Seen(Promise promise, PromiseView view) {}

    /** Whoever asks; fails with 404. */
    Uni<Seen> seen(Mutiny.Session session, PromiseId id) {
        return promises.find(session, id)
                .map(found -> found.orElseThrow(() -> Refusals.unknown(id)))
                .flatMap(promise -> views(session, List.of(promise)).map(views -> new Seen(promise, views.getFirst())));
    }

    /** As it is kept, not as it is shown; fails with 404 or 403. */
    Uni<Promise> promise(PromiseId id, Viewer viewer) {
        return visible(id, viewer)
                .flatMap(view -> transactions.read(session -> promises.find(session, id)))
                .map(found -> found.orElseThrow(() -> Refusals.unknown(id)));
    }

    private Uni<List<PromiseView>> views(Mutiny.Session session, List<Promise> found) {
        var owners = found.stream()
                .map(promise -> promise.terms().ownerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return teams.of(session, owners).map(teamOf -> {
            var now = clock.instant();
            return found.stream()
                    .map(promise ->
                            PromiseView.of(promise, teamOf.get(promise.terms().ownerId()), now))
                    .toList();
        });
    }
}
