package callcenter.routing.domain.call;

/** What a platform hears on the line of a conversation, or does not. */
public enum Speech {
    /** The agent spoke last, and the customer does not answer. */
    CUSTOMER_SILENT,
    /** The customer spoke last, or nobody yet, and the agent says nothing. */
    AGENT_SILENT,
    /** The customer is heard, after a silence that was reported. */
    CUSTOMER_SPEAKS,
    /** The agent is heard, after a silence that was reported. */
    AGENT_SPEAKS,
    /** Nothing at all comes from the agent's leg, not even a room: muted, or unplugged. */
    AGENT_AUDIO_LOST,
    /** The agent's leg is heard again. */
    AGENT_AUDIO_BACK
}
