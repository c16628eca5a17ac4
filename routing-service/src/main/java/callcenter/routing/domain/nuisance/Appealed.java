package callcenter.routing.domain.nuisance;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** On the list, and the customer does not agree: somebody who had no part in it decides. */
public record Appealed(Proposal proposal, String approvedBy, Instant expiresAt, List<Step> history) implements InForce {

    public Appealed {
        history = List.copyOf(history);
    }

    @Override
    public NuisanceStatus status() {
        return NuisanceStatus.APPEALED;
    }

    @Override
    public Set<NuisanceAction> allowed() {
        return Set.of(NuisanceAction.GRANT, NuisanceAction.DISMISS, NuisanceAction.LIFT);
    }

    @Override
    public NuisanceNumber grant(Word word) {
        SecondPersonNeeded.unless(NuisanceAction.GRANT, word, proposal.by(), approvedBy);
        return new Lifted(proposal, Step.of(Step.Kind.GRANTED, word).after(history));
    }

    @Override
    public NuisanceNumber dismiss(Word word) {
        SecondPersonNeeded.unless(NuisanceAction.DISMISS, word, proposal.by(), approvedBy);
        return new Listed(
                proposal,
                approvedBy,
                expiresAt,
                Step.of(Step.Kind.DISMISSED, word).after(history));
    }
}
