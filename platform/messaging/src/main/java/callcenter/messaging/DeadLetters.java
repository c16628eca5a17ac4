package callcenter.messaging;

import callcenter.events.EventCatalogue;
import callcenter.messaging.DeadLetterRows.Stored;
import callcenter.messaging.json.PersonalFields;
import io.smallrye.mutiny.Uni;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of this service's database. A replay or skip and its audit entry are one transaction; entries cannot
 * be changed. Personal fields are shown masked, and a settled letter forgets its content.
 */
public final class DeadLetters {

    private final Transactions transactions;
    private final Inboxes inboxes;

    DeadLetters(Transactions transactions, Inboxes inboxes) {
        this.transactions = transactions;
        this.inboxes = inboxes;
    }

    /** Parked letters, oldest first, at most {@code limit}. */
    public Uni<List<DeadLetter>> list(int limit) {
        return transactions
                .read(session -> DeadLetterRows.parked(session, limit))
                .map(letters ->
                        letters.stream().map(letter -> shown(letter, null)).toList());
    }

    /** One letter, whatever its status. */
    public Uni<Optional<DeadLetter>> show(long id) {
        return find(id).map(found -> found.map(letter -> shown(letter, masked(letter))));
    }

    /**
     * Replays all letters of that letter's key in order, each in a transaction of its own, and stops at the first that
     * fails; empty when no such letter is parked.
     *
     * @param by who asked for it
     */
    public Uni<Optional<Replay>> replay(long id, String by) {
        return find(id).chain(found -> found.filter(Stored::isParked)
                .map(letter -> inbox(letter).replay().replay(letter, by).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /**
     * Gives up one letter; those behind it stay parked until they are replayed. False when no such letter is parked.
     *
     * @param by     who decided it
     * @param reason why it may be lost
     */
    public Uni<Boolean> skip(long id, String by, String reason) {
        if (reason.isBlank()) {
            return Uni.createFrom().failure(new IllegalArgumentException("a skip needs a reason"));
        }
        return find(id).chain(found -> found.filter(Stored::isParked)
                .map(letter -> skip(letter, by, reason))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> skip(Stored letter, String by, String reason) {
        return transactions.run(tx -> DeadLetterRows.lockKey(tx.session(), letter)
                .chain(() -> DeadLetterRows.find(tx.session(), letter.id()))
                .chain(current -> current.filter(Stored::isParked).isEmpty()
                        ? Uni.createFrom().item(false)
                        : DeadLetterRows.settle(tx.session(), letter.id(), DeadLetter.Status.SKIPPED, by, reason)
                                .replaceWith(true)));
    }

    private Uni<Optional<Stored>> find(long id) {
        return transactions.read(session -> DeadLetterRows.find(session, id));
    }

    private Inbox inbox(Stored letter) {
        return inboxes.named(letter.consumer())
                .orElseThrow(() -> new IllegalStateException("This service has no consumer " + letter.consumer()));
    }

    private static DeadLetter shown(Stored letter, @Nullable String event) {
        return new DeadLetter(
                letter.id(),
                letter.consumer(),
                letter.topic(),
                letter.key(),
                letter.eventId(),
                letter.type(),
                letter.reason(),
                letter.status(),
                letter.parkedAt(),
                event);
    }

    private static @Nullable String masked(Stored letter) {
        var payload = letter.payload();
        if (payload == null || letter.type() == null) {
            return null;
        }
        var json = new String(payload, StandardCharsets.UTF_8);
        try {
            return EventCatalogue.named(letter.type())
                    .map(type -> PersonalFields.of(type).masked(json))
                    .orElse(null);
        } catch (UncheckedIOException e) {
            return null; // not JSON: nobody can tell what in it is personal
        }
    }
}
