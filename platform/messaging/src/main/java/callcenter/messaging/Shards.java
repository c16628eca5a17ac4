package callcenter.messaging;

/** Spreads keys over the shards of the outbox. */
final class Shards {

    /** As many as the schema has rows in {@code outbox_shard}. */
    static final int COUNT = 16;

    private Shards() {}

    /** The same for ever and everywhere, since {@code String.hashCode} is specified. */
    static int of(String aggregate) {
        return Math.floorMod(aggregate.hashCode(), COUNT);
    }
}
