package callcenter.routing.usecase;

import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.session.ReactiveConnectionSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The database as a process sees it that dies at a commit: just before, and nothing has happened; or just after, and what
 * was to follow never does. Whoever waits for it meanwhile hears that it died; once buried it says nothing any more.
 */
final class MortalSessions implements InvocationHandler {

    private enum Life {
        ALIVE,
        DYING,
        BURIED
    }

    private final Mutiny.SessionFactory sessions;
    private final AtomicInteger commitsToLive = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean diesBefore;
    private volatile Life life = Life.ALIVE;

    MortalSessions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** What whoever waits for the process sees: the connection to it breaks. */
    static final class ProcessDied extends RuntimeException {
        ProcessDied() {
            super("the replica died");
        }
    }

    Mutiny.SessionFactory seen() {
        return proxy(Mutiny.SessionFactory.class, this);
    }

    /** @param before whether that commit does not happen any more */
    void dieAtCommit(int number, boolean before) {
        diesBefore = before;
        commitsToLive.set(number);
    }

    void bury() {
        life = Life.BURIED;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!method.getName().equals("openSession") || method.getParameterCount() > 0) {
            return call(sessions, method, arguments);
        }
        return switch (life) {
            case ALIVE -> sessions.openSession().map(this::seen);
            case DYING -> died();
            case BURIED -> Uni.createFrom().nothing();
        };
    }

    private Mutiny.Session seen(Mutiny.Session session) {
        InvocationHandler seen = (proxy, method, arguments) -> {
            if (method.getName().equals("getReactiveConnection")) {
                return ((MutinySessionImpl) session).getReactiveConnection();
            }
            if (!method.getName().equals("withTransaction")) {
                return call(session, method, arguments);
            }
            @SuppressWarnings("unchecked")
            var work = (Function<Mutiny.Transaction, Uni<Object>>) arguments[0];
            return transaction(session, work);
        };
        return (Mutiny.Session) Proxy.newProxyInstance(
                Mutiny.Session.class.getClassLoader(),
                new Class<?>[] {Mutiny.Session.class, ReactiveConnectionSupplier.class},
                seen);
    }

    private Uni<Object> transaction(Mutiny.Session session, Function<Mutiny.Transaction, Uni<Object>> work) {
        return session.withTransaction(tx -> work.apply(tx).call(() -> lastCommit() && diesBefore ? died() : lives()))
                .call(() -> life == Life.ALIVE ? lives() : died());
    }

    private boolean lastCommit() {
        var last = commitsToLive.decrementAndGet() <= 0;
        if (last && life == Life.ALIVE) {
            life = Life.DYING;
        }
        return last;
    }

    private static Uni<Void> lives() {
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> died() {
        return Uni.createFrom().failure(ProcessDied::new);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
