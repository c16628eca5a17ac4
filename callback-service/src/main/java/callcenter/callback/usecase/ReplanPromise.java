package callcenter.callback.usecase;

import callcenter.calendar.CalendarAnswer;
import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.ReplanReason;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts the time of an open promise anew: under the rules of today, or because a year's holidays became known. */
@Singleton
public final class ReplanPromise {

    private final Rulebook rulebook;
    private final Promises promises;
    private final PersonalDecision decision;
    private final ChangePromise change;

    ReplanPromise(Rulebook rulebook, Promises promises, PersonalDecision decision, ChangePromise change) {
        this.rulebook = rulebook;
        this.promises = promises;
        this.decision = decision;
        this.change = change;
    }

    /** Puts it under the rules in force; fails with {@link NoSuchPromise}, or with the domain's refusal. */
    public Uni<Promise> underCurrentRules(Transaction tx, PromiseId id, String by, String note, Instant now) {
        return found(tx, id)
                .flatMap(promise -> rulebook.currentAt(
                                tx.session(), promise.terms().queueId())
                        .flatMap(ruling -> decision.take(
                                tx,
                                id,
                                command(promise.terms(), ruling, ReplanReason.RULES, by, note),
                                "promise.replan",
                                by,
                                note,
                                now)));
    }

    /** The deadline of this one was preliminary; does nothing while the year is still unknown. */
    Uni<Void> withCalendar(Transaction tx, PromiseId id, Instant now) {
        return found(tx, id)
                .flatMap(promise -> rulebook.of(tx.session(), promise.terms()).flatMap(ruling -> {
                    var unknown = reckon(promise.terms(), ruling) instanceof YearNotPublished<Reckoning>;
                    return unknown || !promise.isOpen()
                            ? Uni.createFrom().voidItem()
                            : change.apply(
                                            tx,
                                            id,
                                            command(promise.terms(), ruling, ReplanReason.CALENDAR, null, null),
                                            now)
                                    .replaceWithVoid();
                }));
    }

    private Uni<Promise> found(Transaction tx, PromiseId id) {
        return promises.find(tx.session(), id).map(found -> found.orElseThrow(() -> new NoSuchPromise(id)));
    }

    private static CalendarAnswer<Reckoning> reckon(Terms terms, Ruling ruling) {
        return ruling.decider().reckon(terms.ruledBy(), terms.agreedAt(), terms.wishes());
    }

    private static PromiseCommand command(
            Terms terms, Ruling ruling, ReplanReason reason, @Nullable String by, @Nullable String note) {
        return switch (reckon(terms, ruling)) {
            case Known<Reckoning>(var reckoning) ->
                new PromiseCommand.Replan(reckoning, reason, ruling.version(), null, by, note);
            case YearNotPublished<Reckoning>(var year) ->
                new PromiseCommand.Replan(
                        ruling.rules().of(terms.ruledBy()).preliminary(terms.agreedAt(), terms.wishes()),
                        reason,
                        ruling.version(),
                        year,
                        by,
                        note);
        };
    }
}
