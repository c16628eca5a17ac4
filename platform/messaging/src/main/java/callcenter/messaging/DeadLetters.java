package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The dead letters of this service's database. Replays and skips are audited; personal fields are shown masked. */
public final class DeadLetters {

    DeadLetters() {}

    /** Parked letters, oldest first, at most {@code limit}. */
    public Uni<List<DeadLetter>> list(int limit) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    /** One letter, whatever its status. */
    public Uni<Optional<DeadLetter>> show(long id) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    /**
     * Replays all letters of that letter's key in order, each in a transaction of its own, and stops at the first that
     * fails; empty when no such letter is parked.
     *
     * @param by who asked for it
     */
    public Uni<Optional<Replay>> replay(long id, String by) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    /**
     * Gives up one letter; those behind it stay parked until they are replayed. False when no such letter is parked.
     *
     * @param by     who decided it
     * @param reason why it may be lost
     */
    public Uni<Boolean> skip(long id, String by, String reason) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
