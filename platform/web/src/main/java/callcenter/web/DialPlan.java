package callcenter.web;

import java.util.Set;

/**
 * Which numbers a centre calls, of those that could be dialled. Emergency numbers are never called, whatever is set here.
 *
 * @param premiumRate numbers for which who calls pays extra
 * @param serviceNumbers numbers that exist inland alone, such as 95598; not where the telephony platform dials E.164 only
 * @param never numbers that are not to be called besides those, as they are dialled inland
 */
public record DialPlan(boolean premiumRate, boolean serviceNumbers, Set<String> never) {

    /** Everything but premium rate, and what people call in need though no directory of emergency numbers has it. */
    public static final DialPlan USUAL = new DialPlan(false, true, Set.of("112", "122"));

    public DialPlan {
        never = Set.copyOf(never);
    }
}
