package callcenter.local.simulation.twilio;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/** One party's connection: its state, and the place where its script can be disturbed. */
final class Leg {

    private final String sid;
    private final Map<String, String> identity = new LinkedHashMap<>();
    private final BiConsumer<Leg, Integer> progress;
    private LegStatus status;
    private int told;
    private CompletableFuture<Disturbance> disturbance = new CompletableFuture<>();
    private Runnable whenTalking = () -> {};
    private boolean ratherCalledBack;
    private boolean talked;
    private Bridge bridge;

    /** @param progress is told of each new status, with its number in the sequence */
    Leg(String sid, Map<String, String> identity, LegStatus status, BiConsumer<Leg, Integer> progress) {
        this.sid = sid;
        this.identity.putAll(identity);
        this.status = status;
        this.progress = progress;
    }

    String sid() {
        return sid;
    }

    String parentSid() {
        return identity.getOrDefault("ParentCallSid", "");
    }

    String to() {
        return identity.getOrDefault("To", "");
    }

    synchronized LegStatus status() {
        return status;
    }

    synchronized boolean live() {
        return !status.over();
    }

    /** The parameters that every request about this leg has. */
    synchronized Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(identity);
        all.put("CallSid", sid);
        all.put("CallStatus", status.toString());
        all.put("ApiVersion", "2010-04-01");
        return all;
    }

    /** Moves on; false when the leg is over already. */
    synchronized boolean become(LegStatus next) {
        if (status.over()) {
            return false;
        }
        status = next;
        progress.accept(this, told++);
        if (next.over()) {
            disturbance.complete(new Disturbance.HungUp());
        }
        return true;
    }

    void hangUp() {
        become(LegStatus.COMPLETED);
    }

    synchronized boolean redirect(String document) {
        if (status != LegStatus.IN_PROGRESS) {
            return false;
        }
        disturbance.complete(new Disturbance.Redirected(document));
        return true;
    }

    /** The script goes on with another document. */
    synchronized void settle() {
        if (!status.over()) {
            disturbance = new CompletableFuture<>();
        }
    }

    /** What happens when this party first talks to somebody. */
    synchronized void whenTalking(Runnable action) {
        whenTalking = action;
    }

    /** This party presses the key when a call back is offered. */
    synchronized void ratherCalledBack(boolean rather) {
        ratherCalledBack = rather;
    }

    synchronized boolean ratherCalledBack() {
        return ratherCalledBack;
    }

    synchronized void meets(Bridge partner) {
        bridge = partner;
        if (!talked) {
            talked = true;
            whenTalking.run();
        }
    }

    synchronized boolean talked() {
        return talked;
    }

    synchronized boolean talking() {
        return !status.over() && bridge != null && !bridge.over().isDone();
    }

    /** Waits for the event, unless the leg is disturbed before. */
    <T> T await(CompletableFuture<T> event) throws Disturbed {
        CompletableFuture<Disturbance> trouble = trouble();
        join(CompletableFuture.anyOf(event, trouble), Duration.ofDays(1));
        if (trouble.isDone()) {
            throw new Disturbed(trouble.join());
        }
        return event.join();
    }

    /** As {@link #await(CompletableFuture)}, but not for ever: false when the event did not come in time. */
    boolean awaits(CompletableFuture<?> event, Duration patience) throws Disturbed {
        CompletableFuture<Disturbance> trouble = trouble();
        join(CompletableFuture.anyOf(event, trouble), patience);
        if (trouble.isDone()) {
            throw new Disturbed(trouble.join());
        }
        return event.isDone();
    }

    void pause(Duration length) throws Disturbed {
        CompletableFuture<Disturbance> trouble = trouble();
        join(trouble, length);
        if (trouble.isDone()) {
            throw new Disturbed(trouble.join());
        }
    }

    private synchronized CompletableFuture<Disturbance> trouble() {
        return disturbance;
    }

    private static void join(CompletableFuture<?> event, Duration patience) {
        try {
            event.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // the time is up: that is what was waited for
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
