package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.Terms;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads promises as people see them. */
@Singleton
final class PromiseReader {

    private static final int AT_ONCE = 500;

    private final Transactions transactions;
    private final Promises promises;
    private final Matters matters;
    private final AgentTeams teams;
    private final Lines lines;
    private final InstantSource clock;

    PromiseReader(
            Transactions transactions,
            Promises promises,
            Matters matters,
            AgentTeams teams,
            Lines lines,
            InstantSource clock) {
        this.transactions = transactions;
        this.promises = promises;
        this.matters = matters;
        this.teams = teams;
        this.lines = lines;
        this.clock = clock;
    }

    Uni<Page<PromiseView>> page(PromiseFilter filter, int page, int size) {
        return transactions.read(session -> restricted(session, filter)
                .flatMap(seen -> promises.list(session, seen, page, size)
                        .flatMap(found -> views(session, found))
                        .flatMap(views ->
                                promises.count(session, seen).map(total -> new Page<>(views, page, size, total)))));
    }

    private Uni<PromiseFilter> restricted(Mutiny.Session session, PromiseFilter filter) {
        return filter.teams() == null
                ? Uni.createFrom().item(filter)
                : teams.foreignTo(session, filter.teams()).map(filter::without);
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

    /** How many are open, by owner; those that no agent owns by queue. */
    Uni<List<PromiseTotal>> totals() {
        return transactions.read(session -> promises.openByOwner(session)
                .flatMap(open -> concerned(
                                session,
                                open.stream().map(Promises.OpenTotal::ownerId),
                                open.stream().map(Promises.OpenTotal::queueId))
                        .map(concern -> open.stream()
                                .map(total -> total.queueId() == null
                                        ? PromiseTotal.of(
                                                String.valueOf(total.ownerId()),
                                                concern.team(total.ownerId()),
                                                total.open())
                                        : PromiseTotal.ofQueue(
                                                total.queueId(), concern.serving(total.queueId()), total.open()))
                                .toList())));
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

    /** Visible, or the one who asks has somebody on the line about it; fails with 404 or 403. */
    Uni<Void> served(PromiseId id, Viewer viewer) {
        return transactions.read(session -> seen(session, id)
                .flatMap(it -> viewer.sees(it.view())
                        ? Uni.createFrom().voidItem()
                        : lines.requireServed(session, it.promise(), viewer.agentId())));
    }

    /** Whether somebody may say that the customer called about it; fails with 404 or 403. */
    Uni<Void> calledAbout(PromiseId id, String callId, Viewer viewer) {
        return transactions.read(
                session -> seen(session, id).flatMap(it -> lines.requireCalledAbout(session, it, callId, viewer)));
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
        return concerned(
                        session,
                        found.stream().map(promise -> promise.terms().ownerId()),
                        found.stream()
                                .map(Promise::terms)
                                .filter(terms -> terms.ownerId() == null)
                                .map(Terms::queueId))
                .map(concern -> {
                    var now = clock.instant();
                    return found.stream()
                            .map(promise -> view(promise, concern, now))
                            .toList();
                });
    }

    private static PromiseView view(Promise promise, Concern concern, Instant now) {
        var terms = promise.terms();
        return terms.ownerId() == null
                ? PromiseView.of(promise, null, concern.serving(terms.queueId()), now)
                : PromiseView.of(promise, concern.team(terms.ownerId()), null, now);
    }

    /** Whose concern promises are: the teams of their owners, and those that serve the queues of what no agent owns. */
    private record Concern(Map<String, String> teamOf, Map<String, Set<String>> teamsOf) {

        @Nullable
        String team(@Nullable String ownerId) {
            return ownerId == null ? null : teamOf.get(ownerId);
        }

        List<String> serving(String queueId) {
            return teamsOf.getOrDefault(queueId, Set.of()).stream().sorted().toList();
        }
    }

    private Uni<Concern> concerned(
            Mutiny.Session session, Stream<@Nullable String> owners, Stream<@Nullable String> queues) {
        var owning = owners.filter(Objects::nonNull).collect(Collectors.toSet());
        var waiting = queues.filter(Objects::nonNull).collect(Collectors.toSet());
        return teams.of(session, owning)
                .flatMap(teamOf -> teams.serving(session, waiting).map(teamsOf -> new Concern(teamOf, teamsOf)));
    }
}
