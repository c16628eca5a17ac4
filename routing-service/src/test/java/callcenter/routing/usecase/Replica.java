package callcenter.routing.usecase;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.concurrent.CompletableFuture;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One more replica of the service in this process: use cases, stores and messaging of its own, with all that they
 * remember; database, broker, platform and clock are those of the application. It can die at a commit.
 */
public final class Replica {

    private final OwnBeans beans = new OwnBeans();
    private final MortalSessions sessions;

    private Replica() {
        sessions = new MortalSessions(beans.shared(Mutiny.SessionFactory.class));
        beans.put(Mutiny.SessionFactory.class, sessions.seen());
    }

    public static Replica started() {
        var replica = new Replica();
        replica.beans.observe(new StartupEvent());
        return replica;
    }

    /** The replica, as platforms and people reach it. */
    Door door() {
        return new Door(beans.one(Floor.class), beans.one(Staff.class), beans.one(ReapCalls.class));
    }

    /** At one of its next commits, whichever work that belongs to. */
    void dieAtCommit(int number, boolean before) {
        sessions.dieAtCommit(number, before);
    }

    /** Whether it is dead or not. Its connections are closed for it, as an operating system does, in their own time. */
    public CompletableFuture<Void> bury() {
        sessions.bury();
        return CompletableFuture.runAsync(() -> beans.observe(new ShutdownEvent()));
    }
}
