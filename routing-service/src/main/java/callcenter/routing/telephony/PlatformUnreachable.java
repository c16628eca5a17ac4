package callcenter.routing.telephony;

/** A platform gave no answer that can be used; whether it did what we asked is not known. */
public final class PlatformUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformUnreachable(String host, Throwable cause) {
        super(
                host + " does not answer: "
                        + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()),
                cause);
    }

    public PlatformUnreachable(String host, int status) {
        super(host + " answers with status " + status);
    }
}
