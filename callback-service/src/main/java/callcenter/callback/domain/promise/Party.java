package callcenter.callback.domain.promise;

/** Who was on the line, as the agent recorded it. */
public enum Party {
    CUSTOMER,
    THIRD_PARTY,
    VOICEMAIL,
    WRONG_NUMBER,
    /** A value this release does not know: never counts as the customer. */
    UNKNOWN
}
