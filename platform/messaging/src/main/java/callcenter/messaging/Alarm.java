package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sleeps until the next due time, looks at what is due and has it run, and hears from the look when to come again. One
 * look at a time; what former ones began may still be running then, a few at most. It rings at once when told to, so
 * whoever rings too often does no harm.
 */
final class Alarm implements DeadlineAlarm {

    private static final Logger LOG = Logger.getLogger(Alarm.class);

    /** Longer sleeps are cut: the clock may be corrected meanwhile, and another replica may die. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    /** What is due and was left belongs to another replica's transaction: do not spin until that ends. */
    private static final Duration PAUSE_WHEN_LOCKED = Duration.ofMillis(10);

    /** Runs overlap, so that one that waits, for the disk or a lock, does not make the others late. */
    static final int MOST_AT_ONCE = 4;

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(3);

    /** Told by a look that knows of more to do. */
    static final Instant AT_ONCE = Instant.MIN;

    private final Vertx vertx;
    private final InstantSource clock;
    private final EventLoop loop;
    private Function<Consumer<Instant>, Uni<Void>> work =
            comeAgain -> Uni.createFrom().voidItem();
    private boolean started;
    private boolean again;
    private int underWay;
    private Instant next = Instant.MAX;

    /** The one that has not told yet when to come again. */
    private @Nullable Look looking;

    /** The earliest that was scheduled during the present look, which may have looked before it was there. */
    private Instant heard = Instant.MAX;

    private long timer = -1;

    Alarm(Vertx vertx, InstantSource clock, EventLoop loop) {
        this.vertx = vertx;
        this.clock = clock;
        this.loop = loop;
    }

    /**
     * @param look runs what is due and ends with that; what it is given hears when to come again, as soon as the look
     *             knows, once
     */
    synchronized void start(Function<Consumer<Instant>, Uni<Void>> look) {
        work = look;
        started = true;
        ring();
    }

    /** Nothing starts any more; what runs is given some time to end. Not to be called on an event loop. */
    synchronized void stop() {
        started = false;
        cancelTimer();
        try {
            if (underWay > 0) {
                wait(PATIENCE_AT_END.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void scheduled(Instant earliest) {
        if (looking != null) {
            heard = earliest.isBefore(heard) ? earliest : heard;
        } else if (earliest.isBefore(next)) {
            sleepUntil(earliest);
        }
    }

    /** Looks now, or once more when that is possible. */
    synchronized void ring() {
        if (!started) {
            return;
        }
        if (looking != null || underWay == MOST_AT_ONCE) {
            again = true;
            return;
        }
        var look = new Look();
        looking = look;
        underWay++;
        heard = Instant.MAX;
        cancelTimer();
        loop.runApart(() -> work.apply(comeAgain -> seen(look, comeAgain)))
                .subscribe()
                .with(ignored -> ended(look), failure -> failed(look, failure));
    }

    private void failed(Look look, Throwable failure) {
        LOG.warnf("Due deadlines could not be run, next try within a second: %s", failure.getMessage());
        LOG.debug("Due deadlines could not be run", failure);
        ended(look);
    }

    private synchronized void ended(Look look) {
        underWay--;
        seen(look, clock.instant().plus(LONGEST_SLEEP)); // if it failed before it could tell
        if (underWay == 0) {
            notifyAll();
        }
        if (again) {
            again = false;
            ring();
        }
    }

    private synchronized void seen(Look look, Instant comeAgain) {
        if (looking != look) {
            return;
        }
        looking = null;
        var now = clock.instant();
        if (again || comeAgain.equals(AT_ONCE) || !heard.isAfter(now)) {
            again = false;
            ring();
        } else {
            var come = comeAgain.isAfter(now) ? comeAgain : now.plus(PAUSE_WHEN_LOCKED);
            sleepUntil(heard.isBefore(come) ? heard : come);
        }
    }

    private void sleepUntil(Instant due) {
        if (!started) {
            return;
        }
        cancelTimer();
        next = due;
        timer = vertx.setTimer(sleep(due), id -> ring());
    }

    /** Rounded up to the timer's milliseconds; never a nap of nothing. */
    private long sleep(Instant due) {
        var now = clock.instant();
        if (due.isAfter(now.plus(LONGEST_SLEEP))) {
            return LONGEST_SLEEP.toMillis();
        }
        return Math.max(1, Duration.between(now, due).plusNanos(999_999).toMillis());
    }

    private void cancelTimer() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
        next = Instant.MAX;
    }

    private static final class Look {}
}
