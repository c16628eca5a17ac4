package callcenter.qa.domain.evidence;

/** Who was on the line, by the agent's record. */
public enum Party {
    CUSTOMER,
    THIRD_PARTY,
    VOICEMAIL,
    WRONG_NUMBER,
    UNKNOWN;

    /** Whether there was a person whose matter could be closed in words. */
    public boolean canHearClosing() {
        return this != VOICEMAIL && this != WRONG_NUMBER;
    }
}
