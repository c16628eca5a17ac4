package callcenter.local;

/** Why a command cannot be done, in one sentence for the person who typed it; no stack trace is shown. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
