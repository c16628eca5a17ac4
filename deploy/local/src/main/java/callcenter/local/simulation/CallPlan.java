package callcenter.local.simulation;

import java.time.Duration;
import java.util.List;
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
 * @param deeds      what the agent does and tells during the conversation, and at its end
 * @param passingOn  to whom the customer is passed on after that; nobody free, the agent goes on alone
 * @param looksUp    whether the agent looks what is promised to the customer: where something is, the call is about that, so
 *     it keeps the promise, or it is promised again
 */
public record CallPlan(
        Optional<HoldPlan> hold,
        Optional<String> promise,
        Duration talk,
        boolean hangsUp,
        Duration wrapUp,
        Record record,
        Deeds deeds,
        Optional<Deed> passingOn,
        boolean looksUp) {

    /**
     * @param reason as told to the customer; empty is a fault that quality scoring finds (CAL-3)
     * @param during what the agent does while the customer holds, spread evenly
     */
    public record HoldPlan(Optional<String> reason, boolean consent, Duration length, List<Deed> during) {

        public HoldPlan(Optional<String> reason, boolean consent, Duration length) {
            this(reason, consent, length, List.of());
        }

        public HoldPlan doing(Deed... deeds) {
            return new HoldPlan(reason, consent, length, List.of(deeds));
        }
    }

    /** @param closing after all else, before somebody hangs up */
    public record Deeds(List<Deed> talking, List<Deed> closing) {}

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
                new Deeds(List.of(), List.of()),
                Optional.empty(),
                false);
    }

    public CallPlan promising(String kind) {
        return new CallPlan(hold, Optional.of(kind), talk, hangsUp, wrapUp, record, deeds, passingOn, looksUp);
    }

    public CallPlan holding(HoldPlan plan) {
        return new CallPlan(Optional.of(plan), promise, talk, hangsUp, wrapUp, record, deeds, passingOn, looksUp);
    }

    public CallPlan customerHangsUp() {
        return new CallPlan(hold, promise, talk, false, wrapUp, record, deeds, passingOn, looksUp);
    }

    public CallPlan wrappingUpFor(Duration length) {
        return new CallPlan(hold, promise, talk, hangsUp, length, record, deeds, passingOn, looksUp);
    }

    public CallPlan telling(List<Deed> what) {
        return with(new Deeds(what, deeds.closing()));
    }

    public CallPlan closing(List<Deed> what) {
        return with(new Deeds(deeds.talking(), what));
    }

    /** @param how {@link Deed#transfer} or {@link Deed#particularAgent} */
    public CallPlan passingOn(Deed how) {
        return new CallPlan(hold, promise, talk, hangsUp, wrapUp, record, deeds, Optional.of(how), looksUp);
    }

    public CallPlan lookingUpPromises() {
        return new CallPlan(hold, promise, talk, hangsUp, wrapUp, record, deeds, passingOn, true);
    }

    private CallPlan with(Deeds other) {
        return new CallPlan(hold, promise, talk, hangsUp, wrapUp, record, other, passingOn, looksUp);
    }
}
