package callcenter.routing.domain.queue;

/** What lets an agent go on after a conversation. The record stays owed in each of them, and is flagged when late (CAL-12). */
public enum WrapUpMode {
    /** The agent may go on before the record is written: a status asked for then applies at once. */
    OPTIONAL,
    /** The record, or the end of the wrap-up limit. */
    TIMED,
    /** The record alone. */
    FORCED
}
