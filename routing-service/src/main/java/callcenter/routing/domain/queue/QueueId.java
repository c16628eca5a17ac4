package callcenter.routing.domain.queue;

/** Our id of a queue, as in the configuration. */
public record QueueId(String value) implements Comparable<QueueId> {

    public QueueId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A queue id is not blank");
        }
    }

    @Override
    public int compareTo(QueueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
