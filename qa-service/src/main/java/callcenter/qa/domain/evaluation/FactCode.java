package callcenter.qa.domain.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found. A fault costs points; a remark explains and costs nothing, because it was not this agent's doing. */
public enum FactCode {
    /** The accepted call rang longer than allowed. */
    RANG_LONGER_THAN_LIMIT(true),
    /** The agent let an earlier offer of this call ring out, or refused it. */
    OFFER_MISSED(true),
    /** Answered late: no agent was free. */
    LATE_NO_AGENT(false),
    /** Answered late: a colleague let it ring. */
    LATE_AGENT_MISSED(false),
    /** Answered late: neither of the two, so it took us or the telephony platform. */
    LATE_SYSTEM(false),
    HOLD_WITHOUT_REASON(true),
    HOLD_WITHOUT_CONSENT(true),
    HELD_LONGER_THAN_LIMIT(true),
    HUNG_UP_BEFORE_CLOSING(true),
    /** Right after the closing, before the customer could. */
    HUNG_UP_BEFORE_CUSTOMER(true),
    CLOSING_NOT_SAID(true),
    /** The line was cut by the platform or a supervisor before the closing. */
    CLOSING_CUT_OFF(false),
    /** Hung up without the closing, on a caller on whom one may. */
    CLOSING_EXEMPT(false),
    AGENT_DEAD_AIR(true),
    CLOSED_ON_SILENT_CALLER(true),
    CLOSED_WITHOUT_AGREEMENT(true),
    CHECK_IN_MISSED(true),
    RELEASED_WITHOUT_SURVEY(true),
    NO_THANKS_FOR_WAITING(true),
    FAULT_FINDING_BEFORE_APOLOGY(true),
    NO_APOLOGY(true),
    BARE_REFUSAL(true),
    TOPIC_LEFT_OPEN(true),
    NOT_READ_BACK(true),
    DEROGATORY_SPELLING(true),
    NOT_TOLD(true),
    AUDIO_LOST_WITHOUT_HOLD(true),
    AGENT_NUMBER_DODGED(true),
    OFFER_WITHOUT_CONSENT(true),
    WRAP_UP_LATE(true),
    /** The same agent had handed the call on before, and did not write about that part in time. */
    PART_WRAP_UP_OVERDUE(true),
    WRAP_UP_MISSING(true),
    WRAP_UP_INCOMPLETE(true);

    private final boolean fault;

    FactCode(boolean fault) {
        this.fault = fault;
    }

    public boolean isFault() {
        return fault;
    }

    /** The fault that a live flag of this code is; empty for one of a later release. */
    static Optional<FactCode> flagged(String what) {
        var name = what.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values())
                .filter(code -> code.name().equals(name) && code.fault)
                .findFirst();
    }
}
