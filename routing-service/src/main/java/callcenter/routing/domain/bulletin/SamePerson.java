package callcenter.routing.domain.bulletin;

/** Whoever wrote a bulletin cannot approve it: somebody else is to read it first. */
public final class SamePerson extends RuntimeException {

    SamePerson(BulletinId id, String by) {
        super("Bulletin " + id + " is the work of " + by + " already");
    }
}
