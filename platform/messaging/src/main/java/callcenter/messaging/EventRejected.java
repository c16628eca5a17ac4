package callcenter.messaging;

/**
 * The domain refuses this event for ever, so a retry cannot help: it becomes a dead letter. Any other failure of a
 * handler is retried without end.
 */
public final class EventRejected extends RuntimeException {

    /** @param reason why, without personal data: it is shown to operators and sent along in the dead letter */
    public EventRejected(String reason) {
        super(reason);
    }
}
