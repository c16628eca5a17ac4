package callcenter.callback.domain.promise;

/** Who holds a promise that agents could not keep (CBK-6). */
public enum EscalationLevel {
    SHIFT_LEADER,
    SUPERVISOR;

    EscalationLevel up() {
        return SUPERVISOR;
    }
}
