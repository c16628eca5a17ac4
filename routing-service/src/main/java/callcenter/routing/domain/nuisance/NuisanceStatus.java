package callcenter.routing.domain.nuisance;

/** The name of a nuisance number's state, for lists, filters and events; the states are {@link NuisanceNumber}'s. */
public enum NuisanceStatus {
    PROPOSED,
    REFUSED,
    LISTED,
    APPEALED,
    LIFTED,
    EXPIRED
}
