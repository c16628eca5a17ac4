package callcenter.dashboard.backend;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Reports of promises of one week, as callback-service answers them. */
public final class PromiseReports {

    private PromiseReports() {}

    /** Where the week is asked for, told apart by this. */
    public static String path(String by) {
        return "/reports/promises?from=2026-03-02&to=2026-03-08&by=" + by + "&zone=Asia%2FShanghai";
    }

    /** Two groups: one with a fate of each kind, one whose only promise was kept late. */
    public static String by(String... things) {
        var first = mixed();
        var second = late();
        for (var thing : things) {
            var names = thing.equals("day") ? List.of("2026-03-02", "2026-03-03") : List.of("WITHIN_2H", "LOOK_UP");
            first.put(thing, names.get(0));
            second.put(thing, names.get(1));
        }
        return new JsonObject()
                .put("from", "2026-03-02")
                .put("to", "2026-03-08")
                .put("zone", "Asia/Shanghai")
                .put("by", new JsonArray(List.of(things)))
                .put("total", mixed().put("promised", 20).put("keptLate", 2))
                .put("items", new JsonArray().add(first).add(second))
                .encode();
    }

    private static JsonObject mixed() {
        return figures(19, 12, 1, 1, 3, 2)
                .put("brokenByReason", new JsonObject().put("NOT_REACHED", 2).put("NOT_TRIED", 1))
                .put("openByRisk", new JsonObject().put("NONE", 1).put("OVERDUE", 1))
                .put("keptInTimePercent", 75.0)
                .put("medianEarlyMs", 2_520_000)
                .put("p90EarlyMs", 5_400_000);
    }

    private static JsonObject late() {
        return figures(1, 0, 1, 0, 0, 0)
                .put("keptInTimePercent", 0.0)
                .put("medianEarlyMs", -300_000)
                .put("p90EarlyMs", -300_000);
    }

    private static JsonObject figures(int promised, int inTime, int late, int waived, int broken, int open) {
        return new JsonObject()
                .put("promised", promised)
                .put("keptInTime", inTime)
                .put("keptLate", late)
                .put("waived", waived)
                .put("broken", broken)
                .put("brokenByReason", new JsonObject())
                .put("open", open)
                .put("openByRisk", new JsonObject());
    }
}
