package callcenter.web;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Which numbers a centre calls, of those that could be dialled. Numbers that people call in need are never called, whatever
 * is set here: the emergency numbers of the region, and those that no directory of them has.
 *
 * @param premiumRate numbers for which who calls pays extra
 * @param serviceNumbers numbers that exist inland alone, such as 95598; not where the telephony platform dials E.164 only
 * @param never numbers that are not to be called besides, however they are written
 */
public record DialPlan(boolean premiumRate, boolean serviceNumbers, Set<String> never) {

    /** Everything but premium rate. */
    public static final DialPlan USUAL = new DialPlan(false, true, Set.of());

    private static final Set<String> IN_NEED = Set.of("112", "122");

    public DialPlan {
        never = Set.copyOf(never);
    }

    /** With those that people call in need though no directory of emergency numbers has them. */
    Stream<String> neverAtAll() {
        return Stream.concat(IN_NEED.stream(), never.stream());
    }
}
