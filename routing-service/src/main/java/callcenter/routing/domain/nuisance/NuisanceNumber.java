package callcenter.routing.domain.nuisance;

import callcenter.routing.domain.IllegalTransition;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A number on its way to the list of nuisance numbers, on it, or off it again (ANS-8).
 *
 * <pre>
 *  Proposed ── approve ──► Listed ── appeal ──► Appealed
 *     │                      │ ▲                 │ │ │
 *     │ refuse               │ └─── dismiss ─────┘ │ │
 *     ▼                      ├── lift, replace ────┼─┤ grant
 *  Refused                   │                     │ ▼
 *                            │                     │ Lifted
 *                            └── time ─────────────┴──► Expired
 * </pre>
 *
 * <p>Listed and Appealed are in force until they expire: an appeal that is not decided yet changes nothing. Who decides
 * is somebody else than who began it; who decides on an appeal, also somebody else than who approved.
 */
public sealed interface NuisanceNumber permits Proposed, Refused, InForce, Lifted, Expired {

    Proposal proposal();

    /** Every step so far, the first first. */
    List<Step> history();

    NuisanceStatus status();

    /** Asked for; nobody is affected before a second person approves. */
    static NuisanceNumber propose(Proposal proposal) {
        return new Proposed(proposal);
    }

    default NuisanceId id() {
        return proposal().id();
    }

    default Step lastStep() {
        return history().getLast();
    }

    default Set<NuisanceAction> allowed() {
        return Set.of();
    }

    default NuisanceNumber approve(Word word) {
        throw illegal(NuisanceAction.APPROVE);
    }

    default NuisanceNumber refuse(Word word) {
        throw illegal(NuisanceAction.REFUSE);
    }

    /** The customer does not agree; whoever takes the appeal notes it. */
    default NuisanceNumber appeal(Word word) {
        throw illegal(NuisanceAction.APPEAL);
    }

    /** The appeal is granted: off the list. */
    default NuisanceNumber grant(Word word) {
        throw illegal(NuisanceAction.GRANT);
    }

    /** The appeal is dismissed: it stays as it was. */
    default NuisanceNumber dismiss(Word word) {
        throw illegal(NuisanceAction.DISMISS);
    }

    /** Off the list, without an appeal. */
    default NuisanceNumber lift(Word word) {
        throw illegal(NuisanceAction.LIFT);
    }

    /** Changes nothing before its time, or where there is nothing to expire. */
    default NuisanceNumber expire(Instant now) {
        return this;
    }

    private IllegalTransition illegal(NuisanceAction attempted) {
        return new IllegalTransition(status().name(), attempted.name(), allowed());
    }
}
