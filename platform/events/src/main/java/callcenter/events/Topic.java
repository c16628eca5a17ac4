package callcenter.events;

import java.time.Duration;

/**
 * The Kafka topics, one per aggregate family. The record key is the aggregate's id, so one aggregate's events stay in
 * order within their partition. Topics are created from here; brokers do not create any on their own.
 */
public enum Topic {
    CALLS,
    AGENTS,
    TICKETS,
    CALLBACKS,
    EVALUATIONS,
    CAPTURES,
    NUISANCES;

    /** Fixed for the life of a topic: changing it would move keys to other partitions and break their order. */
    public static final int PARTITIONS = 24;

    /** How long a broker keeps events. Inbox rows live longer, so that no replay can act twice. */
    public static final Duration RETENTION = Duration.ofDays(14);

    /** Name on the broker. */
    public String topicName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Where events that cannot be handled are parked, with the reason. */
    public String deadLetterName() {
        return topicName() + ".dlq";
    }
}
