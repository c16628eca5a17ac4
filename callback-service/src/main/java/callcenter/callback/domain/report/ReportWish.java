package callcenter.callback.domain.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which promises a report counts, and what it tells apart; null means any.
 *
 * @param days promises made on these
 * @param teams promises of these teams' agents alone
 * @param withTheTeams with those that no agent owns of the queues that these teams serve
 */
public record ReportWish(
        List<ReportDay> days,
        Set<Dimension> by,
        @Nullable String kind,
        @Nullable Set<String> teams,
        boolean withTheTeams,
        @Nullable String agentId,
        @Nullable String queueId) {}
