package callcenter.callback.domain.promise;

/** Why a promise gets another owner. */
public enum HandOverReason {
    /** The owner went off shift: no promise stays with somebody who is offline. */
    OWNER_OFFLINE,
    /** The owner came back before anybody of the team had taken it. */
    OWNER_BACK,
    /** The owner left the centre. */
    OWNER_GONE,
    /** Somebody decided so. */
    ASKED
}
