package callcenter.local.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an agent does with one call.
 *
 * @param hold       a hold in the middle of the conversation
 * @param promise    kind of callback to promise, {@code WITHIN_2H} or {@code WITHIN_24H}
 * @param talk       how long the agent talks, holds apart
 * @param hangsUp    whether the agent ends the call; otherwise the customer does
 * @param wrapUp     how long the record takes
 * @param record     what is written down
 * @param acts       what the agent tells during the conversation, as {@code POST /calls/{id}/acts} takes it
 * @param transfer   to whom the customer is passed on after that; nobody free, the agent goes on alone
 */
public record CallPlan(
        Optional<HoldPlan> hold,
        Optional<String> promise,
        Duration talk,
        boolean hangsUp,
        Duration wrapUp,
        Record record,
        List<Map<String, Object>> acts,
        Optional<TransferPlan> transfer) {

    /** @param reason as told to the customer; empty is a fault that quality scoring finds (CAL-3) */
    public record HoldPlan(Optional<String> reason, boolean consent, Duration length) {}

    /** @param kind {@code WARM} or {@code BLIND} (CAL-8) */
    public record TransferPlan(String kind, String queueId, String reason) {}

    /** @param party {@code CUSTOMER}, {@code THIRD_PARTY}, {@code VOICEMAIL} or {@code WRONG_NUMBER} */
    public record Record(
            String type, String matter, String content, String contactName, String party, boolean closingSaid) {

        public static Record of(String type, String matter) {
            return new Record(type, matter, matter, "Ms Li", "CUSTOMER", true);
        }

        public Record with(String otherParty) {
            return new Record(type, matter, content, contactName, otherParty, closingSaid);
        }
    }

    /** A plain call: the agent talks, says goodbye, and writes the record. */
    public static CallPlan plain(Duration talk, Record record) {
        return new CallPlan(
                Optional.empty(),
                Optional.empty(),
                talk,
                true,
                Duration.ofMillis(300),
                record,
                List.of(),
                Optional.empty());
    }

    public CallPlan promising(String kind) {
        return new CallPlan(hold, Optional.of(kind), talk, hangsUp, wrapUp, record, acts, transfer);
    }

    public CallPlan holding(HoldPlan plan) {
        return new CallPlan(Optional.of(plan), promise, talk, hangsUp, wrapUp, record, acts, transfer);
    }

    public CallPlan customerHangsUp() {
        return new CallPlan(hold, promise, talk, false, wrapUp, record, acts, transfer);
    }

    public CallPlan wrappingUpFor(Duration length) {
        return new CallPlan(hold, promise, talk, hangsUp, length, record, acts, transfer);
    }

    public CallPlan telling(List<Map<String, Object>> what) {
        return new CallPlan(hold, promise, talk, hangsUp, wrapUp, record, what, transfer);
    }

    public CallPlan passingOn(TransferPlan plan) {
        return new CallPlan(hold, promise, talk, hangsUp, wrapUp, record, acts, Optional.of(plan));
    }
}
