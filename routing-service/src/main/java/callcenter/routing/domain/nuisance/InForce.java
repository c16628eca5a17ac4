package callcenter.routing.domain.nuisance;

import java.time.Instant;

/** On the list, and applied to whoever calls from the number until it expires. */
public sealed interface InForce extends NuisanceNumber permits Listed, Appealed {

    String approvedBy();

    /** The first moment at which it is not in force any more. */
    Instant expiresAt();

    @Override
    default NuisanceNumber lift(Word word) {
        return left(Step.of(Step.Kind.LIFTED, word));
    }

    /** Another proposal about the same number comes into force instead. */
    default Lifted replaced(NuisanceId other, Word approval) {
        return left(new Step(Step.Kind.REPLACED, approval.by(), other.value(), approval.at()));
    }

    @Override
    default NuisanceNumber expire(Instant now) {
        return now.isBefore(expiresAt())
                ? this
                : new Expired(proposal(), new Step(Step.Kind.EXPIRED, null, null, expiresAt()).after(history()));
    }

    private Lifted left(Step step) {
        return new Lifted(proposal(), step.after(history()));
    }
}
