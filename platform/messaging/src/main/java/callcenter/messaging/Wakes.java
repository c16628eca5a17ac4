package callcenter.messaging;

/**
 * Tells workers on all replicas to look at the database now. A wake is a hint: it carries nothing, may be lost or
 * doubled, and every check also runs each second and whenever the listening connection is made anew.
 */
public final class Wakes {

    Wakes() {}

    /** Runs the channel's checks here at once, and on other replicas soon (at most one message per 5 ms). */
    public void wake(String channel) {
        throw new UnsupportedOperationException();
    }

    /** Registers a check: quick, never blocking, harmless to run at any time. */
    public void on(String channel, Runnable check) {
        throw new UnsupportedOperationException();
    }
}
