package callcenter.callback.domain.promise;

/** Why a promise wants to be looked at again. */
public enum AlarmKind {
    /** An attempt is planned. */
    ATTEMPT("promise.attempt"),
    /** The requested call should have been heard of. */
    ATTEMPT_LOST("promise.attempt-lost"),
    /** Part of the time is gone. */
    AT_RISK("promise.at-risk"),
    /** The time is up. */
    DUE("promise.due"),
    /** Nobody has taken in hand what was escalated. */
    LADDER("promise.ladder");

    private final String deadlineKind;

    AlarmKind(String deadlineKind) {
        this.deadlineKind = deadlineKind;
    }

    /** Name of the deadline that carries it. */
    public String deadlineKind() {
        return deadlineKind;
    }

    /** What to do when it rings; each re-checks the state and the time. */
    public PromiseCommand command() {
        return switch (this) {
            case ATTEMPT -> new PromiseCommand.RequestCall();
            case ATTEMPT_LOST -> new PromiseCommand.GiveUpLostCall();
            case AT_RISK -> new PromiseCommand.NoticeRisk();
            case DUE -> new PromiseCommand.BreakIfDue();
            case LADDER -> new PromiseCommand.ClimbLadder();
        };
    }
}
