package callcenter.routing.domain.nuisance;

/** What can be asked of a nuisance number. Which state allows what: {@link NuisanceNumber#allowed()}. */
public enum NuisanceAction {
    APPROVE,
    REFUSE,
    APPEAL,
    GRANT,
    DISMISS,
    LIFT
}
