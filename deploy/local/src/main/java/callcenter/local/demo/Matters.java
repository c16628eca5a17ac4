package callcenter.local.demo;

import callcenter.local.simulation.CallPlan.Record;
import java.util.List;

/** What customers of a water utility call about. */
final class Matters {

    private static final List<Record> ALL = List.of(
            Record.of("REPAIR", "No water since this morning, 12 Canal Road"),
            Record.of("REPAIR", "楼道水管漏水，需要上门"),
            Record.of("QUERY", "Bill of last month is twice as high"),
            Record.of("QUERY", "查询本月水费余额"),
            Record.of("CONSULTATION", "Opening hours of the service hall"),
            Record.of("CONSULTATION", "如何办理过户"),
            Record.of("REQUEST", "Move the meter reading to another day"),
            Record.of("COMPLAINT", "Visit was announced and nobody came"),
            Record.of("SUGGESTION", "Send the bill by message"),
            Record.of("PRAISE", "The crew was quick and friendly"));

    private Matters() {}

    static Record any(Dice dice) {
        return dice.oneOf(ALL);
    }
}
