package callcenter.routing.domain.nuisance;

import java.util.List;
import java.util.Set;

/** Waits for a second person. Nothing is applied. */
public record Proposed(Proposal proposal) implements NuisanceNumber {

    @Override
    public List<Step> history() {
        return List.of(new Step(Step.Kind.PROPOSED, proposal.by(), null, proposal.at()));
    }

    @Override
    public NuisanceStatus status() {
        return NuisanceStatus.PROPOSED;
    }

    @Override
    public Set<NuisanceAction> allowed() {
        return Set.of(NuisanceAction.APPROVE, NuisanceAction.REFUSE);
    }

    @Override
    public NuisanceNumber approve(Word word) {
        SecondPersonNeeded.unless(NuisanceAction.APPROVE, word, proposal.by());
        return new Listed(
                proposal,
                word.by(),
                word.at().plus(proposal.lasts()),
                Step.of(Step.Kind.APPROVED, word).after(history()));
    }

    @Override
    public NuisanceNumber refuse(Word word) {
        SecondPersonNeeded.unless(NuisanceAction.REFUSE, word, proposal.by());
        return new Refused(proposal, Step.of(Step.Kind.REFUSED, word).after(history()));
    }
}
