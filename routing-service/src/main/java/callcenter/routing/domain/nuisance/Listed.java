package callcenter.routing.domain.nuisance;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** On the list, approved by a second person. */
public record Listed(Proposal proposal, String approvedBy, Instant expiresAt, List<Step> history) implements InForce {

    public Listed {
        history = List.copyOf(history);
    }

    @Override
    public NuisanceStatus status() {
        return NuisanceStatus.LISTED;
    }

    @Override
    public Set<NuisanceAction> allowed() {
        return Set.of(NuisanceAction.APPEAL, NuisanceAction.LIFT);
    }

    @Override
    public NuisanceNumber appeal(Word word) {
        return new Appealed(
                proposal,
                approvedBy,
                expiresAt,
                Step.of(Step.Kind.APPEALED, word).after(history));
    }
}
