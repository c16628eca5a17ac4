package callcenter.callback.domain.promise;

/** Who holds a promise that agents could not keep, from below (CBK-4, CBK-6). */
public enum EscalationLevel {
    SHIFT_LEADER,
    SUPERVISOR,
    MANAGER
}
