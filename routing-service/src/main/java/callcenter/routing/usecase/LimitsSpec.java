package callcenter.routing.usecase;

import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.QueueLimits;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many calls a queue takes and how long it keeps them, as written.
 *
 * @param maxLength      calls that may wait, 1 to 10000
 * @param whenFull       what becomes of the next one; with maxLength
 * @param maxWaitMs      how long a call may wait in this queue
 * @param whenTooLong    what becomes of it then; with maxWaitMs
 * @param joinEmpty      what becomes of a call that comes when nobody is there, by reason: NOBODY_SIGNED_IN,
 *                       NOBODY_SKILLED, ALL_AWAY; a reason that is absent lets it wait
 * @param leaveWhenEmpty the same for a call that waits already
 */
public record LimitsSpec(
        @Nullable Integer maxLength,
        @Nullable LimitActionSpec whenFull,
        @Nullable Long maxWaitMs,
        @Nullable LimitActionSpec whenTooLong,
        @Nullable Map<String, LimitActionSpec> joinEmpty,
        @Nullable Map<String, LimitActionSpec> leaveWhenEmpty) {

    private static final int LONGEST_QUEUE = 10_000;

    /** The limits, none when nothing is written, or a refusal that names the field. */
    static QueueLimits toLimits(@Nullable LimitsSpec written, SpecCheck check) {
        return written == null ? QueueLimits.NONE : written.toLimits(check.within("limits"));
    }

    private QueueLimits toLimits(SpecCheck check) {
        together(check, "whenFull", maxLength, whenFull);
        together(check, "whenTooLong", maxWaitMs, whenTooLong);
        var joining = byReason(joinEmpty, check.within("joinEmpty"));
        var waiting = byReason(leaveWhenEmpty, check.within("leaveWhenEmpty"));
        if (whenFull != null) {
            joining.put(LimitCause.FULL, whenFull.toAction(check.within("whenFull")));
        }
        if (whenTooLong != null) {
            waiting.put(LimitCause.WAITED_TOO_LONG, whenTooLong.toAction(check.within("whenTooLong")));
        }
        return new QueueLimits(
                maxLength == null ? null : check.between("maxLength", maxLength, 0, 1, LONGEST_QUEUE),
                maxWaitMs == null ? null : check.duration("maxWaitMs", maxWaitMs, 0),
                joining,
                waiting);
    }

    private static void together(SpecCheck check, String action, @Nullable Object limit, @Nullable Object then) {
        if ((limit == null) != (then == null)) {
            throw check.refuse(action, "an action, together with its limit");
        }
    }

    private static Map<LimitCause, LimitAction> byReason(
            @Nullable Map<String, LimitActionSpec> written, SpecCheck check) {
        var actions = new EnumMap<LimitCause, LimitAction>(LimitCause.class);
        Objects.requireNonNullElse(written, Map.<String, LimitActionSpec>of())
                .forEach((reason, action) -> actions.put(reason(reason, check), action(reason, action, check)));
        return actions;
    }

    private static LimitAction action(String reason, @Nullable LimitActionSpec action, SpecCheck check) {
        if (action == null) {
            throw check.refuse(reason, "an action");
        }
        return action.toAction(check.within(reason));
    }

    private static LimitCause reason(String written, SpecCheck check) {
        return Arrays.stream(LimitCause.values())
                .filter(LimitCause::empty)
                .filter(cause -> cause.name().equals(written))
                .findFirst()
                .orElseThrow(() -> check.refuse(
                        written,
                        "one of "
                                + Arrays.stream(LimitCause.values())
                                        .filter(LimitCause::empty)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
