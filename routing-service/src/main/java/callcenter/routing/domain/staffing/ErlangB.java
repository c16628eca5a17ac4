package callcenter.routing.domain.staffing;

/** The part of calls that find all agents busy and are lost at once; what the other models are built on. */
final class ErlangB {

    private ErlangB() {}

    /** By the recursion over agents, which adds positive terms only: exact for any number, with no factorial. */
    static double blocked(double erlangs, int agents) {
        double blocked = 1;
        for (int n = 1; n <= agents; n++) {
            blocked = erlangs * blocked / (n + erlangs * blocked);
        }
        return blocked;
    }
}
