package callcenter.routing.telephony;

/** What a platform answers when asked about a call whose end may have been lost. */
public enum LegStatus {
    LIVE,
    ENDED,
    UNKNOWN
}
