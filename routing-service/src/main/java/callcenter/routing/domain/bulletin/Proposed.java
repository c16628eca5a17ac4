package callcenter.routing.domain.bulletin;

import java.util.Set;

/** Written, and heard by nobody yet. */
public record Proposed(BulletinId id, Notice notice, Signature owner) implements Bulletin {

    @Override
    public String state() {
        return "PROPOSED";
    }

    @Override
    public Set<BulletinAction> allowed() {
        return Set.of(BulletinAction.REVISE, BulletinAction.APPROVE, BulletinAction.WITHDRAW);
    }

    @Override
    public Proposed revise(Notice changed, Signature by) {
        return new Proposed(id, changed, by);
    }

    @Override
    public Approved approve(Signature by) {
        if (by.by().equals(owner.by())) {
            throw new SamePerson(id, by.by());
        }
        return new Approved(id, notice, owner, by);
    }

    @Override
    public Withdrawn withdraw(Signature by) {
        return new Withdrawn(id, notice, owner, null, by);
    }
}
