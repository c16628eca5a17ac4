package callcenter.messaging;

/** A record that claims a known type and cannot be read as one. The message holds nothing personal. */
public final class UndecodableEvent extends RuntimeException {

    UndecodableEvent(String reason) {
        super(reason);
    }
}
