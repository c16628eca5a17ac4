package callcenter.routing.domain.nuisance;

import callcenter.routing.domain.call.CallId;

/** Id of one proposal to list a number, and of what becomes of it. */
public record NuisanceId(String value) {

    public NuisanceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a nuisance number is not blank");
        }
    }

    /** One call is evidence for one proposal: proposed twice, it is the same. */
    public static NuisanceId of(CallId call) {
        return new NuisanceId("n-" + call.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
