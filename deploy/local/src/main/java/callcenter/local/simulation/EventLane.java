package callcenter.local.simulation;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The asynchronous events of one call: one after the other, or permuted. */
public final class EventLane {

    private final String call;
    private final Delivery delivery;
    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private int place;

    public EventLane(String call, Delivery delivery) {
        this.call = call;
        this.delivery = delivery;
    }

    public synchronized void send(ScheduledExecutorService timer, Runnable event) {
        Duration delay = delivery.delay(call, place++);
        Executor lane = delivery.overtake() == 0 ? inOrder : Thread::startVirtualThread;
        if (delay.isZero()) {
            lane.execute(event); // a timer may swap two events of the same instant
        } else {
            var unused = timer.schedule(() -> lane.execute(event), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
