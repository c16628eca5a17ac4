package callcenter.messaging;

/** The encoded event exceeds what every broker accepts; refused where it is appended, so it can never block its key. */
public final class EventTooLarge extends RuntimeException {

    EventTooLarge(String type, String subject, int bytes, int limit) {
        super("%s of %s has %d bytes, the limit is %d".formatted(type, subject, bytes, limit));
    }
}
