package callcenter.routing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one model advises, as a line of the table form; the columns are in this order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffingLine(
        String model,
        String queueId,
        String zone,
        Instant from,
        Instant to,
        double arrivals,
        long ahtMs,
        @Nullable Long patienceMs,
        double percent,
        long withinMs,
        int agents,
        double serviceLevelPercent,
        double abandonedPercent,
        double occupancyPercent) {

    static StaffingLine of(String model, StaffingView advice, StaffingView.Agents agents) {
        return new StaffingLine(
                model,
                advice.queueId(),
                advice.zone(),
                advice.from(),
                advice.to(),
                advice.arrivals(),
                advice.ahtMs(),
                advice.patienceMs(),
                advice.percent(),
                advice.withinMs(),
                agents.agents(),
                agents.serviceLevelPercent(),
                agents.abandonedPercent(),
                agents.occupancyPercent());
    }
}
