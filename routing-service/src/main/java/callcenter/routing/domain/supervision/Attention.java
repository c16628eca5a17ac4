package callcenter.routing.domain.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a leader is to look after now.
 *
 * @param dueAt when it climbs to the next level; null where no clock runs
 * @param level who is asked: the team's shift leader, then every leader, then the manager
 */
public record Attention(
        String norm, String what, Instant since, @Nullable Instant dueAt, Level level) {

    /** The ladder, from the first to be asked to the last. */
    public enum Level {
        SHIFT_LEADER,
        SUPERVISOR,
        MANAGER;

        boolean last() {
            return this == MANAGER;
        }

        Level next() {
            return values()[Math.min(ordinal() + 1, values().length - 1)];
        }
    }
}
