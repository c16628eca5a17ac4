package callcenter.callback.domain.promise;

/** How an attempt ended (CBK-5). Only {@link #CONVERSATION} keeps a promise. */
public enum AttemptOutcome {
    /** The customer, and long enough to be one. */
    CONVERSATION,
    /** The customer, but shorter than a conversation. */
    TOO_SHORT,
    THIRD_PARTY,
    VOICEMAIL,
    WRONG_NUMBER,
    BUSY,
    NO_ANSWER,
    FAILED,
    /** The customer, who asked to be called another time (CBK-13). */
    POSTPONED,
    /** The customer's phone was never rung: withdrawn, or the request was lost. Not a try (CBK-6). */
    NOT_PLACED;

    boolean isTry() {
        return this != NOT_PLACED;
    }
}
