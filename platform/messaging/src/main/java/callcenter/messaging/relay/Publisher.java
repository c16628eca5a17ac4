package callcenter.messaging.relay;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jboss.logging.Logger;

/**
 * Sends rows so that each key keeps its order: the next row of a key leaves after the broker has acknowledged the one
 * before, different keys are under way together, and a key that fails holds back only itself. One thread only.
 */
final class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final Duration TOPIC_PAUSE = Duration.ofSeconds(1);

    /** In an outage all keys fail: one is named at once, the others only when they keep failing. */
    private static final int WORTH_A_WORD = 10;

    private final Broker broker;
    private final ShardLeases leases;
    private final Consumer<Outcome> outcomes;
    private final Counter failures;
    private final Map<RowKey, KeyLine> lines = new HashMap<>();
    private final Set<RowKey> waiting = new HashSet<>();
    private final Set<RowKey> finished = new HashSet<>();
    private final Map<String, Long> topicsPausedUntil = new HashMap<>();
    private List<OutboxRow> published = new ArrayList<>();
    private long lastAcknowledged = System.nanoTime();
    private int underWay;
    private boolean stopped;

    /** @param outcomes called on the producer's thread; hands them back to {@link #handle} on ours */
    Publisher(Broker broker, ShardLeases leases, Consumer<Outcome> outcomes, Counter failures) {
        this.broker = broker;
        this.leases = leases;
        this.outcomes = outcomes;
        this.failures = failures;
    }

    /** Takes freshly read rows, each key's in order, and sends each key's first. */
    void take(List<OutboxRow> rows) {
        var fresh = new ArrayList<RowKey>();
        for (var row : rows) {
            lines.computeIfAbsent(row.key(), key -> {
                        fresh.add(key);
                        return new KeyLine();
                    })
                    .add(row);
        }
        fresh.forEach(this::sendFirst);
    }

    /** Keys that must not be read again: their rows are here, or are published and not settled. */
    Collection<RowKey> keys() {
        return lines.keySet();
    }

    int underWay() {
        return underWay;
    }

    int failing() {
        return waiting.size();
    }

    Set<Integer> busyShards() {
        var shards = new TreeSet<Integer>();
        for (var line : lines.values()) {
            var first = line.first();
            if (line.isUnderWay() && first != null) {
                shards.add(first.shard());
            }
        }
        return shards;
    }

    void handle(Outcome outcome) {
        var key = outcome.row().key();
        var line = lines.get(key);
        underWay--;
        if (outcome.failure() != null) {
            failed(key, line, outcome.failure());
            return;
        }
        published.add(outcome.row());
        line.acknowledged();
        brokerAnswered();
        if (line.first() == null) {
            finished.add(key);
        } else {
            sendFirst(key);
        }
    }

    private void failed(RowKey key, KeyLine line, Exception failure) {
        failures.increment();
        line.failed(System.nanoTime());
        if (waiting.isEmpty() || line.failures() == WORTH_A_WORD) {
            LOG.warnf(
                    "%s of %s not published (%s, try %d); what follows it waits, other keys do not;"
                            + " tried again without end",
                    key.aggregate(), key.topic(), failure, line.failures());
        }
        waiting.add(key);
        broker.renewAfter(failure);
    }

    /** After an outage all keys try again at once instead of sitting out their pauses. */
    private void brokerAnswered() {
        var now = System.nanoTime();
        if (now - lastAcknowledged > broker.deliveryTimeout().toNanos()) {
            waiting.forEach(key -> lines.get(key).postpone(now, Duration.ZERO));
        }
        lastAcknowledged = now;
    }

    /** Sends the keys whose pause is over. */
    void retry() {
        var now = System.nanoTime();
        for (var key : List.copyOf(waiting)) {
            if (lines.get(key).nanosToNextTry(now) <= 0) {
                waiting.remove(key);
                sendFirst(key);
            }
        }
    }

    Duration untilNextRetry() {
        var now = System.nanoTime();
        return Duration.ofNanos(waiting.stream()
                .mapToLong(key -> Math.max(0, lines.get(key).nanosToNextTry(now)))
                .min()
                .orElse(Long.MAX_VALUE));
    }

    /** Rows the broker has, to be settled. */
    List<OutboxRow> published() {
        return published;
    }

    /** They are; answers whether keys may be read again. */
    boolean settled() {
        var freed = !finished.isEmpty();
        published = new ArrayList<>();
        finished.forEach(lines::remove);
        finished.clear();
        return freed;
    }

    /** Drops what is not under way: its lease is gone, or something unforeseen happened. It will be read again. */
    void forget(IntPredicate shards) {
        lines.entrySet().removeIf(entry -> {
            var line = entry.getValue();
            var first = line.first();
            var drop = first != null && !line.isUnderWay() && shards.test(first.shard());
            if (drop) {
                waiting.remove(entry.getKey());
            }
            return drop;
        });
    }

    /** What is under way may arrive, nothing follows it. */
    void stopSending() {
        stopped = true;
    }

    private void sendFirst(RowKey key) {
        var line = lines.get(key);
        var row = line.first();
        var now = System.nanoTime();
        if (stopped || !leases.coverARecord() || !leases.holds(row.shard())) {
            line.postpone(now, TOPIC_PAUSE);
            waiting.add(key);
            return;
        }
        var pausedUntil = topicsPausedUntil.get(key.topic());
        if (pausedUntil != null && pausedUntil - now > 0) {
            line.postpone(now, Duration.ofNanos(pausedUntil - now));
            waiting.add(key);
            return;
        }
        line.sent();
        underWay++;
        broker.send(row, outcomes);
        if (System.nanoTime() - now > Broker.BLOCKS_AT_MOST.toNanos() / 2) {
            // the topic is unknown to the broker, or there is no broker: do not wait for it once per key
            topicsPausedUntil.put(key.topic(), System.nanoTime() + TOPIC_PAUSE.toNanos());
        }
    }
}
