package callcenter.messaging;

import callcenter.messaging.relay.Relay;
import callcenter.messaging.relay.RelaySettings;
import callcenter.messaging.trace.Tracing;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;

/** All parts of one replica, put together. Several may live in one process. */
final class Messaging {

    private final String replica = UUID.randomUUID().toString();
    private final Wakes wakes;
    private final Alarm alarm;
    private final Transactions transactions;
    private final Deadlines deadlines;
    private final Inboxes inboxes;
    private final DeadLetters deadLetters;
    private final Relay relay;
    private final Upkeep upkeep;

    /**
     * @param service       name of the service: the events' source
     * @param databaseClock is kept right from here on
     * @param clock         by which deadlines run: the same, unless a test sets its own
     */
    Messaging(
            String service,
            Connections connections,
            RelaySettings settings,
            MeterRegistry meters,
            DatabaseClock databaseClock,
            InstantSource clock,
            Tracing tracing) {
        var loop = new EventLoop(connections.vertx(), tracing);
        wakes = new Wakes(connections.vertx(), connections.listener(), replica);
        alarm = new Alarm(connections.vertx(), clock, loop);
        transactions = new Transactions(connections.sessions(), loop, wakes, alarm, tracing);
        deadlines = new Deadlines(transactions, clock, loop, alarm, meters);
        inboxes = new Inboxes(transactions, loop, meters);
        deadLetters = new DeadLetters(transactions, inboxes);
        relay = new Relay("/" + service, replica, connections.jdbc(), connections.kafka(), settings, meters);
        upkeep = new Upkeep(connections.jdbc(), databaseClock, meters);
    }

    /** The tables must be there. */
    void start() {
        wakes.on(Wakes.OUTBOX, relay::wake);
        wakes.silentWhile(relay::alone);
        wakes.on("deadlines", alarm::ring);
        upkeep.start();
        relay.start();
        alarm.start(deadlines::runDue);
        wakes.start();
    }

    /** What runs may end, what is left is found by the next process. */
    void close() {
        inboxes.stop();
        alarm.stop();
        relay.close();
        wakes.close();
        upkeep.close();
    }

    Relay relay() {
        return relay;
    }

    Wakes wakes() {
        return wakes;
    }

    Transactions transactions() {
        return transactions;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Inboxes inboxes() {
        return inboxes;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }
}
