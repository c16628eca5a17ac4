package callcenter.routing.domain.nuisance;

import java.util.List;

/** Off the list before its time. */
public record Lifted(Proposal proposal, List<Step> history) implements NuisanceNumber {

    public Lifted {
        history = List.copyOf(history);
    }

    @Override
    public NuisanceStatus status() {
        return NuisanceStatus.LIFTED;
    }
}
