package callcenter.routing.domain.nuisance;

import java.util.List;

/** The second person said no. */
public record Refused(Proposal proposal, List<Step> history) implements NuisanceNumber {

    public Refused {
        history = List.copyOf(history);
    }

    @Override
    public NuisanceStatus status() {
        return NuisanceStatus.REFUSED;
    }
}
