package callcenter.routing.domain.agent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status an agent wants, at once or as soon as nothing is owed to a call any more.
 *
 * @param reason why, for {@link Wanted#AWAY}; otherwise null
 */
public record StatusWish(Wanted wanted, @Nullable String reason) {

    /** What can be wished for. */
    public enum Wanted {
        AVAILABLE,
        AWAY,
        OFFLINE
    }

    public StatusWish {
        if (wanted == Wanted.AWAY && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("Being away has a reason");
        }
    }

    public static StatusWish available() {
        return new StatusWish(Wanted.AVAILABLE, null);
    }

    public static StatusWish away(String reason) {
        return new StatusWish(Wanted.AWAY, reason);
    }

    AgentStatus from(Instant now) {
        return switch (wanted) {
            case AVAILABLE -> new AgentStatus.Available(now);
            case OFFLINE -> new AgentStatus.Offline(now);
            case AWAY -> new AgentStatus.Away(reason == null ? "" : reason, now);
        };
    }
}
