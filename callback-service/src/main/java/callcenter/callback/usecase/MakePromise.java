package callcenter.callback.usecase;

import callcenter.calendar.CalendarAnswer;
import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseDecider;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Records a promise (CBK-1). The same call and kind give one promise, whichever way it comes first or again. */
@Singleton
public final class MakePromise {

    private final PromiseDecider decider;
    private final Promises promises;
    private final Consequences consequences;

    MakePromise(PromiseDecider decider, Promises promises, Consequences consequences) {
        this.decider = decider;
        this.promises = promises;
        this.consequences = consequences;
    }

    /**
     * @param promise as it stands, when made before
     * @param isNew made just now
     */
    public record Made(Promise promise, boolean isNew) {}

    /** How the time of such a promise would count, and so when it would be due. */
    public CalendarAnswer<Reckoning> reckon(Agreement agreement) {
        return decider.reckon(agreement.kind(), agreement.agreedAt(), agreement.wishes());
    }

    /** Fails with {@link CalendarMissing} when nobody can say yet when it would be due. */
    public Uni<Made> make(Transaction tx, Agreement agreement, Instant now) {
        return switch (reckon(agreement)) {
            case Known<Reckoning>(var reckoning) -> make(tx, agreement, reckoning, now);
            case YearNotPublished<Reckoning>(var year) -> Uni.createFrom().failure(new CalendarMissing(year));
        };
    }

    private Uni<Made> make(Transaction tx, Agreement agreement, Reckoning reckoning, Instant now) {
        var decision = decider.make(agreement.on(reckoning), now);
        return promises.add(tx.session(), decision.promise(), decision.events().size())
                .flatMap(added -> {
                    if (!added) {
                        return existing(tx, agreement);
                    }
                    consequences.follow(tx, decision, 0, Map.of(), now);
                    return Uni.createFrom().item(new Made(decision.promise(), true));
                });
    }

    private Uni<Made> existing(Transaction tx, Agreement agreement) {
        return promises.find(tx.session(), agreement.promiseId()).map(found -> new Made(found.orElseThrow(), false));
    }
}
