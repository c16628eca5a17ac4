package callcenter.local.demo;

import callcenter.local.Centre;
import java.time.Duration;

/**
 * Once in a while the database is away for a few seconds: who rings meanwhile is heard all the same, noted, and called
 * back when it is there again (ANS-12).
 */
final class SystemFailure implements AutoCloseable {

    private static final Duration FIRST_AFTER = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMinutes(15);
    private static final Duration HALF_OF_IT = Duration.ofSeconds(3);

    private final Centre centre;
    private final Customers customers;
    private final Thread thread;

    SystemFailure(Centre centre, Customers customers) {
        this.centre = centre;
        this.customers = customers;
        this.thread = Thread.startVirtualThread(this::comeAndGo);
    }

    private void comeAndGo() {
        try {
            Thread.sleep(FIRST_AFTER);
            while (true) {
                happen();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the shift is over
        }
    }

    private void happen() throws InterruptedException {
        System.out.println("The database is away for a few seconds: who rings now is noted and called back (ANS-12).");
        centre.postgres().stop();
        try {
            customers.call();
            Thread.sleep(HALF_OF_IT);
            customers.call();
            Thread.sleep(HALF_OF_IT);
        } finally {
            centre.bringDatabaseBack();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
