package callcenter.callback.store;

/** Where an agent is, as routing last told. */
public enum Whereabouts {
    /** Nothing was ever told of such an agent. */
    UNKNOWN,
    /** Signed off, or has not signed in yet. */
    OFFLINE,
    /** At work, also while away from the desk. */
    AT_WORK
}
