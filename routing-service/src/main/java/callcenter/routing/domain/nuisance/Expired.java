package callcenter.routing.domain.nuisance;

import java.util.List;

/** Off the list because its time was over. */
public record Expired(Proposal proposal, List<Step> history) implements NuisanceNumber {

    public Expired {
        history = List.copyOf(history);
    }

    @Override
    public NuisanceStatus status() {
        return NuisanceStatus.EXPIRED;
    }
}
