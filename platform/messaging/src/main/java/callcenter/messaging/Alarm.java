package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sleeps until the next due time, runs what is due, and asks when to come again; one run at a time. It rings at once
 * when told to, so whoever rings too often does no harm.
 */
final class Alarm implements DeadlineAlarm {

    private static final Logger LOG = Logger.getLogger(Alarm.class);

    /** Longer sleeps are cut: the clock may be corrected meanwhile, and another replica may die. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    /** What is due and was left belongs to another replica's transaction: do not spin until that ends. */
    private static final Duration PAUSE_WHEN_LOCKED = Duration.ofMillis(10);

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(3);

    /** Answer of a run that knows of more to do. */
    static final Instant AT_ONCE = Instant.MIN;

    private final Vertx vertx;
    private final InstantSource clock;
    private final EventLoop loop;
    private Supplier<Uni<Instant>> run = () -> Uni.createFrom().item(Instant.MAX);
    private boolean started;
    private boolean running;
    private boolean again;
    private Instant next = Instant.MAX;

    /** The earliest that was scheduled during the present run, which may have looked before it was there. */
    private Instant heard = Instant.MAX;

    private long timer = -1;

    Alarm(Vertx vertx, InstantSource clock, EventLoop loop) {
        this.vertx = vertx;
        this.clock = clock;
        this.loop = loop;
    }

    synchronized void start(Supplier<Uni<Instant>> work) {
        run = work;
        started = true;
        ring();
    }

    /** Nothing starts any more; what runs is given some time to end. Not to be called on an event loop. */
    synchronized void stop() {
        started = false;
        cancelTimer();
        try {
            if (running) {
                wait(PATIENCE_AT_END.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void scheduled(Instant earliest) {
        if (running) {
            heard = earliest.isBefore(heard) ? earliest : heard;
        } else if (earliest.isBefore(next)) {
            sleepUntil(earliest);
        }
    }

    /** Runs now, or once more after the present run. */
    synchronized void ring() {
        if (!started) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        heard = Instant.MAX;
        cancelTimer();
        loop.runApart(run).subscribe().with(this::slept, this::failed);
    }

    private void failed(Throwable failure) {
        LOG.warnf("Due deadlines could not be run, next try within a second: %s", failure.getMessage());
        LOG.debug("Due deadlines could not be run", failure);
        slept(clock.instant().plus(LONGEST_SLEEP));
    }

    private synchronized void slept(Instant comeAgain) {
        running = false;
        if (!started) {
            notifyAll();
            return;
        }
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
}
