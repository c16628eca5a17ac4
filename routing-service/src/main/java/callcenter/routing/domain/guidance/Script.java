package callcenter.routing.domain.guidance;

import callcenter.routing.domain.call.CallType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the agents of a queue say.
 *
 * @param brand      in whose name they speak
 * @param festivals  windows with a greeting of their own; the first that includes the day counts
 * @param checklists what a matter needs told before closing, per type (CAL-23)
 * @param survey     whether the customer is asked to rate the call before release (CAL-11)
 * @param spelling   what is said otherwise about spelling names out (CAL-21); null for nothing
 */
public record Script(
        Words brand,
        List<Festival> festivals,
        Map<CallType, List<ChecklistItem>> checklists,
        boolean survey,
        @Nullable OwnSpelling spelling) {

    /** Where nothing is configured. */
    public static final Script USUAL =
            new Script(new Words("客户服务中心", "customer service"), List.of(), Checklists.USUAL, false, null);

    public Script {
        festivals = List.copyOf(festivals);
        checklists = Map.copyOf(checklists);
    }

    /** How one greets on that day at that hour (ANS-3). */
    public Words greeting(LocalDate day, LocalTime time) {
        return festivals.stream()
                .filter(festival -> festival.includes(day))
                .findFirst()
                .map(Festival::greeting)
                .orElseGet(() -> DayPart.at(time).greeting());
    }

    /** What is to be told when the matter is of this type. */
    public List<ChecklistItem> checklist(CallType type) {
        return checklists.getOrDefault(type, List.of());
    }
}
