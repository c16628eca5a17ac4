package callcenter.qa.domain.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item looks at. The form says what it costs, scoring says when it is broken. */
public enum Rule {
    /** The agent picked up within the ring limit and let no offer of this call pass (ANS-1). */
    RING_WITHIN_LIMIT,
    /** Every hold was given a reason (CAL-3). */
    HOLD_WITH_REASON,
    /** Every hold had the customer's consent (CAL-3). */
    HOLD_WITH_CONSENT,
    /** No hold was longer than its limit (CAL-6). */
    HOLD_WITHIN_LIMIT,
    /** The agent did not hang up before the closing (CAL-10). */
    NO_HANG_UP_BEFORE_CLOSING,
    /** Closing question and thanks were said (CAL-11). */
    CLOSING_SAID,
    /** The record was written within its time (CAL-12). */
    WRAP_UP_IN_TIME,
    /** The record is there and complete (CAL-12). */
    WRAP_UP_PRESENT,
    /** The agent spoke first (ANS-14). */
    SPOKE_FIRST("ANS-14"),
    /** A silent caller was prompted to the end before the call was closed (CAL-1). */
    SILENT_CALLER_PROMPTED("CAL-1"),
    /** Nobody who could not be heard was cut off unasked (CAL-2). */
    HARD_TO_HEAR_HELPED("CAL-2"),
    /** Who was on hold heard from the agent in time (CAL-4). */
    CHECKED_IN_ON_HOLD("CAL-4"),
    /** The survey came before release (CAL-11). */
    SURVEY_OFFERED("CAL-11"),
    /** Back from hold or look-up the agent apologised and thanked (CAL-16). */
    THANKED_FOR_WAITING("CAL-16"),
    /** A complaint or fault was met by an apology first (CAL-17). */
    APOLOGISED_FIRST("CAL-17"),
    /** A refusal had reason and alternative (CAL-18). */
    REFUSAL_EXPLAINED("CAL-18"),
    /** No topic was left open (CAL-19). */
    LEFT_CLEAR("CAL-19"),
    /** Key data was read back (CAL-20). */
    READ_BACK("CAL-20"),
    /** Names were spelled kindly (CAL-21). */
    SPELLED_KINDLY("CAL-21"),
    /** All that the matter needs was told (CAL-23). */
    ALL_TOLD("CAL-23"),
    /** Nobody muted or unplugged instead of a hold (CAL-24). */
    NO_MUTE_FOR_HOLD("CAL-24"),
    /** The agent number was given when asked for (CAL-25). */
    AGENT_NUMBER_GIVEN("CAL-25"),
    /** Offers came after consent (CAL-26). */
    OFFER_AFTER_CONSENT("CAL-26");

    private final @Nullable String watched;

    Rule() {
        this(null);
    }

    Rule(@Nullable String watched) {
        this.watched = watched;
    }

    /** The norm whose live flags break it; empty for a rule that looks at the call itself. */
    public Optional<String> watched() {
        return Optional.ofNullable(watched);
    }
}
