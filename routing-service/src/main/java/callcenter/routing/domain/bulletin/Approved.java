package callcenter.routing.domain.bulletin;

import java.time.Instant;
import java.util.Set;

/** In force while it is valid. */
public record Approved(BulletinId id, Notice notice, Signature owner, Signature approval) implements Bulletin {

    public boolean inForce(Instant now) {
        return notice.validity().holdsAt(now);
    }

    @Override
    public String state() {
        return "APPROVED";
    }

    @Override
    public Set<BulletinAction> allowed() {
        return Set.of(BulletinAction.REVISE, BulletinAction.WITHDRAW);
    }

    @Override
    public Proposed revise(Notice changed, Signature by) {
        return new Proposed(id, changed, by);
    }

    @Override
    public Withdrawn withdraw(Signature by) {
        return new Withdrawn(id, notice, owner, approval, by);
    }
}
