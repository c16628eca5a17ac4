package callcenter.routing.domain.bulletin;

/** What people may ask about a bulletin. */
public enum BulletinAction {
    REVISE,
    APPROVE,
    WITHDRAW
}
