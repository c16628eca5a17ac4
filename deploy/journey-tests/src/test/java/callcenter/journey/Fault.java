package callcenter.journey;

import callcenter.local.Service;
import callcenter.local.simulation.Delivery;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What goes wrong during a journey. None of it may change how the journey ends. */
sealed interface Fault {

    /** Before the customer calls. */
    default void before(JourneyCentre centre) {}

    /** While agent and customer talk. */
    default void during(JourneyCentre centre) {}

    record None() implements Fault {}

    /** Every webhook arrives three times. */
    record Repeated() implements Fault {
        @Override
        public void before(JourneyCentre centre) {
            centre.telephony().deliver(Delivery.times(3));
        }
    }

    /** Asynchronous webhooks overtake each other. */
    record Permuted(long seed) implements Fault {
        @Override
        public void before(JourneyCentre centre) {
            centre.telephony().deliver(Delivery.permutedBy(seed));
        }
    }

    /** {@code kill -9}, and a restart. */
    record Killed(Service service) implements Fault {
        @Override
        public void during(JourneyCentre centre) {
            centre.centre().kill(service);
            centre.centre().start(service);
            centre.centre().awaitReady(service);
        }
    }

    /** Stopped in order and started again, as in a rolling update. */
    record Replaced(Service service) implements Fault {
        @Override
        public void during(JourneyCentre centre) {
            centre.centre().stop(service);
            centre.centre().start(service);
            centre.centre().awaitReady(service);
        }
    }

    record KafkaDown(Duration length) implements Fault {
        @Override
        public void during(JourneyCentre centre) {
            centre.centre().kafka().stop();
            outage(length);
            centre.centre().kafka().start();
        }
    }

    record PostgresDown(Duration length) implements Fault {
        @Override
        public void during(JourneyCentre centre) {
            centre.centre().postgres().stop();
            outage(length);
            centre.centre().postgres().start();
        }
    }

    /** The length of an outage is the fault itself: there is nothing to await. */
    private static void outage(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
