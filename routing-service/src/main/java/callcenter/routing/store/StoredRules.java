package callcenter.routing.store;

import callcenter.calendar.lists.HolidayLists;
import callcenter.routing.domain.queue.CallerTerms;
import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.QueueHours;
import callcenter.routing.domain.queue.QueueLimits;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.domain.queue.WaitNews;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stored form of how a queue looks after its callers. */
record StoredRules(
        @Nullable Hours hours,
        @Nullable Limits limits,
        @Nullable WaitNews news,
        boolean emergency,
        @Nullable Set<String> emergencyNumbers,
        @Nullable Map<String, String> rightNumbers,
        @Nullable CallerTerms callers) {

    /** Spans and lists by name, as they were written. */
    record Hours(
            Map<String, List<String>> weekly,
            String holidays,
            String zone,
            @Nullable List<Matter> matters) {}

    record Limits(
            @Nullable Integer length,
            @Nullable Duration longestWait,
            Map<LimitCause, LimitAction> joining,
            Map<LimitCause, LimitAction> waiting) {}

    static StoredRules of(QueueRules rules) {
        var hours = rules.hours();
        var limits = rules.limits();
        return new StoredRules(
                hours == null
                        ? null
                        : new Hours(
                                hours.weekly(), hours.holidays(), hours.zone().getId(), hours.matters()),
                new Limits(limits.length(), limits.longestWait(), limits.joining(), limits.waiting()),
                rules.news(),
                rules.emergency(),
                rules.emergencyNumbers(),
                rules.rightNumbers(),
                rules.callers());
    }

    QueueRules toDomain() {
        return new QueueRules(
                hours == null
                        ? null
                        : QueueHours.of(
                                        hours.weekly,
                                        hours.holidays,
                                        HolidayLists.read(hours.holidays),
                                        ZoneId.of(hours.zone))
                                .asking(hours.matters == null ? List.of() : hours.matters),
                limits == null
                        ? QueueLimits.NONE
                        : new QueueLimits(limits.length, limits.longestWait, limits.joining, limits.waiting),
                news,
                emergency,
                emergencyNumbers == null ? Set.of() : emergencyNumbers,
                rightNumbers == null ? Map.of() : rightNumbers,
                callers == null ? CallerTerms.USUAL : callers);
    }
}
