package callcenter.callback.usecase;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.Matters;
import callcenter.callback.store.Promises;
import callcenter.callback.store.Whereabouts;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/**
 * Records a promise (CBK-1). The same call and kind give one promise, whichever way it comes first or again; and so does the same
 * matter of the same customer while the first is open (CBK-8).
 */
@Singleton
public final class MakePromise {

    private final Rulebook rulebook;
    private final Promises promises;
    private final Matters matters;
    private final AgentPresence presence;
    private final ChangePromise change;
    private final Consequences consequences;

    MakePromise(
            Rulebook rulebook,
            Promises promises,
            Matters matters,
            AgentPresence presence,
            ChangePromise change,
            Consequences consequences) {
        this.rulebook = rulebook;
        this.promises = promises;
        this.matters = matters;
        this.presence = presence;
        this.change = change;
        this.consequences = consequences;
    }

    /**
     * @param promise as it stands, when made before or merged
     * @param isNew made just now
     */
    public record Made(Promise promise, boolean isNew) {}

    /**
     * While the customer listens; fails with {@link AgreedTooLongAgo} for what nobody could keep, and with {@link
     * NoSuchPromise} when it is to follow what was never promised.
     */
    public Uni<Made> promise(Transaction tx, Agreement agreement, Instant now) {
        return following(tx, agreement)
                .flatMap(it -> ownerIsAway(tx, it).flatMap(away -> make(tx, it, away, true, now)));
    }

    /** The promise that it follows under that one's own id, which may stand for several. */
    private Uni<Agreement> following(Transaction tx, Agreement agreement) {
        if (agreement.followsId() == null) {
            return Uni.createFrom().item(agreement);
        }
        var named = new PromiseId(agreement.followsId());
        return promises.find(tx.session(), named)
                .map(found -> found.orElseThrow(() -> new NoSuchPromise(named)))
                .map(found -> agreement.following(found.id().value()));
    }

    /** Promised elsewhere already: however late we learn of it, it is recorded. */
    public Uni<Made> make(Transaction tx, Agreement agreement, Instant now) {
        return ownerIsAway(tx, agreement).flatMap(away -> make(tx, agreement, away, false, now));
    }

    /** One of whom nothing was told yet is not believed to be: the event that names the owner may have been faster. */
    private Uni<Boolean> ownerIsAway(Transaction tx, Agreement agreement) {
        return agreement.ownerId() == null
                ? Uni.createFrom().item(false)
                : presence.of(tx.session(), agreement.ownerId()).map(Whereabouts.OFFLINE::equals);
    }

    private Uni<Made> make(
            Transaction tx, Agreement agreement, boolean ownerIsAway, boolean refuseOverdue, Instant now) {
        return matters.lock(tx.session(), agreement.contact())
                .flatMap(locked -> promises.find(tx.session(), agreement.promiseId()))
                .flatMap(found -> found.isPresent()
                        ? Uni.createFrom().item(new Made(found.get(), false))
                        : rulebook.currentAt(tx.session(), agreement.queueId())
                                .flatMap(ruling -> unknown(tx, agreement, ruling, ownerIsAway, refuseOverdue, now)));
    }

    private Uni<Made> unknown(
            Transaction tx,
            Agreement agreement,
            Ruling ruling,
            boolean ownerIsAway,
            boolean refuseOverdue,
            Instant now) {
        return matters.servedBy(tx.session(), agreement.callId()).flatMap(served -> {
            var following = agreement.followsId() == null ? agreement.following(served.orElse(null)) : agreement;
            var promised = terms(following, ruling);
            var terms = ownerIsAway ? promised.without(String.valueOf(agreement.ownerId()), now) : promised;
            if (refuseOverdue && !terms.dueAt().isAfter(now)) {
                return Uni.createFrom().failure(new AgreedTooLongAgo());
            }
            return matters.openOnSame(tx.session(), following.contact(), following.matterKey())
                    .map(same -> same.filter(id -> !id.value().equals(following.followsId())))
                    .flatMap(same -> same.isPresent()
                            ? merge(tx, same.get(), following, terms, now)
                            : add(tx, following, terms, ruling, now));
        });
    }

    /** Holidays that nobody published are not guessed: it is due as if there were none, and says so until they are known. */
    private static Terms terms(Agreement agreement, Ruling ruling) {
        return switch (ruling.decider().reckon(agreement.kind(), agreement.agreedAt(), agreement.wishes())) {
            case Known<Reckoning>(var reckoning) -> agreement.on(reckoning, ruling.version(), null);
            case YearNotPublished<Reckoning>(var year) ->
                agreement.on(
                        ruling.rules().of(agreement.kind()).preliminary(agreement.agreedAt(), agreement.wishes()),
                        ruling.version(),
                        year);
        };
    }

    private Uni<Made> merge(Transaction tx, PromiseId into, Agreement agreement, Terms terms, Instant now) {
        var id = agreement.promiseId();
        return change.apply(tx, into, new PromiseCommand.Merge(id, terms), now)
                .call(() -> matters.alias(tx.session(), id, into))
                .map(merged -> new Made(merged, false));
    }

    /** Two customers may be named in the same call at the same moment: then the first one stands. */
    private Uni<Made> add(Transaction tx, Agreement agreement, Terms terms, Ruling ruling, Instant now) {
        var decision = ruling.decider().make(terms, now);
        return promises.add(tx.session(), decision.promise(), decision.events().size())
                .flatMap(added -> {
                    if (!added) {
                        return promises.find(tx.session(), agreement.promiseId())
                                .map(found -> new Made(found.orElseThrow(), false));
                    }
                    consequences.follow(tx, decision, 0, Map.of(), ruling.alarms(), now);
                    return Uni.createFrom().item(new Made(decision.promise(), true));
                });
    }
}
