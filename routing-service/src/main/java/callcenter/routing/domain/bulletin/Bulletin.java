package callcenter.routing.domain.bulletin;

import callcenter.routing.domain.IllegalTransition;
import java.util.Set;

/**
 * The life of a bulletin (ANS-13). Callers hear it while it is approved and valid; whatever of it changes is read by a
 * second person again, so that nobody is misled.
 *
 * <pre>
 *  propose ──► Proposed ── approve, by somebody else ──► Approved
 *                │  ▲ └─ revise ─┐                        │  │
 *                │  └────────────┴──────── revise ────────┘  │
 *                └──────────► Withdrawn ◄────────────────────┘
 * </pre>
 */
public sealed interface Bulletin permits Proposed, Approved, Withdrawn {

    BulletinId id();

    Notice notice();

    /** Whose work it is. */
    Signature owner();

    /** Name of the state, for refusals and answers. */
    String state();

    Set<BulletinAction> allowed();

    static Proposed propose(BulletinId id, Notice notice, Signature by) {
        return new Proposed(id, notice, by);
    }

    /** With other words, area or time; not heard until somebody else approved that. */
    default Proposed revise(Notice changed, Signature by) {
        throw illegal(BulletinAction.REVISE);
    }

    /** {@link SamePerson} for its owner. */
    default Approved approve(Signature by) {
        throw illegal(BulletinAction.APPROVE);
    }

    /** Not heard any more, from now on. */
    default Withdrawn withdraw(Signature by) {
        throw illegal(BulletinAction.WITHDRAW);
    }

    private IllegalTransition illegal(BulletinAction attempted) {
        return new IllegalTransition(state(), attempted.name(), allowed());
    }
}
