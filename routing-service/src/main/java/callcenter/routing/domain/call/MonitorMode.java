package callcenter.routing.domain.call;

/** How a leader takes part in a conversation. */
public enum MonitorMode {
    /** Hears both, is heard by nobody. */
    LISTEN,
    /** Is heard by the agent alone. */
    WHISPER,
    /** Is heard by both. */
    BARGE
}
