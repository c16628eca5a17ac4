package callcenter.callback.domain.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which promises a report counts, and what it tells apart; null means any.
 *
 * @param days promises made on these
 * @param teams promises of these teams' agents alone
 */
public record ReportWish(
        List<ReportDay> days,
        Set<Dimension> by,
        @Nullable String kind,
        @Nullable Set<String> teams,
        @Nullable String agentId,
        @Nullable String queueId) {}
