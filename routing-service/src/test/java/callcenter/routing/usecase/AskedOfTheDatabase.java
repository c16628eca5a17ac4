package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to the statements and transactions of this application while it is open. What follows from one thing that
 * happened runs on one context, and so is told apart from everything else that goes on.
 */
final class AskedOfTheDatabase extends Handler implements AutoCloseable {

    private static final String STATEMENTS = "org.hibernate.SQL";
    private static final List<Logger> TELL =
            List.of(Logger.getLogger(STATEMENTS), Logger.getLogger(Transactions.class.getName()));

    private final Vertx vertx;
    private final Map<Context, Cost> costs = new ConcurrentHashMap<>();

    AskedOfTheDatabase(Vertx vertx) {
        this.vertx = vertx;
        for (var logger : TELL) {
            logger.setUseParentHandlers(false);
            logger.setLevel(Level.FINE);
            logger.addHandler(this);
        }
    }

    /** What was asked on one context; begin and commit are no statements. */
    record Cost(List<String> begun, List<String> statements) {

        Cost() {
            this(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        }

        int transactions() {
            return begun.size();
        }
    }

    /** Runs it on a context of its own, and answers what it costs, with everything that goes on to follow from it there. */
    Cost of(Supplier<Uni<?>> work) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        var cost = costs.computeIfAbsent(context, any -> new Cost());
        var done = new CompletableFuture<Object>();
        context.runOnContext(ignored -> work.get().subscribe().with(done::complete, done::completeExceptionally));
        Floor.done(Uni.createFrom().completionStage(done));
        return cost;
    }

    /** The round that made an offer; the cheapest, should what other tests left behind have made one meanwhile. */
    Cost round() {
        return costs.values().stream()
                .filter(cost -> cost.statements().stream().anyMatch(it -> it.contains("pg_advisory_xact_lock"))
                        && cost.statements().stream().anyMatch(it -> it.contains("insert into reservation")))
                .min(Comparator.comparingInt(cost -> cost.statements().size()))
                .orElseThrow();
    }

    @Override
    public void publish(LogRecord told) {
        var context = Vertx.currentContext();
        if (context == null) {
            return;
        }
        var cost = costs.computeIfAbsent(context, any -> new Cost());
        (told.getLoggerName().equals(STATEMENTS) ? cost.statements() : cost.begun()).add(told.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        for (var logger : TELL) {
            logger.removeHandler(this);
            logger.setLevel(null);
            logger.setUseParentHandlers(true);
        }
    }
}
