package callcenter.messaging;

/** Builds the inboxes of a service. */
public final class Inboxes {

    Inboxes() {}

    /** @param name the consumer group; de-duplication and dead letters are per name, so it never changes */
    public Inbox.Builder consumer(String name) {
        return new Inbox.Builder();
    }
}
