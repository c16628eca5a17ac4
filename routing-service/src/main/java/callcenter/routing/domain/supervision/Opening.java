package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.Conversation;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first words of a call: who we are, by hour and day, and what this caller is owed before anything else. */
record Opening() implements Watch {

    /** Longer than any opening takes. */
    private static final Duration SHOWN = Duration.ofSeconds(30);

    private static final String DROPPED_LINE = "DROPPED_LINE";

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        var talk = moment.talk();
        if (talk == null || !moment.talking()) {
            return null;
        }
        var over = talk.startedAt().plus(SHOWN);
        return moment.reached(over) ? null : over;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        if (moment.beforeDialling()) {
            return List.of(Guide.now(
                    Wording.READ_THE_EARLIER_RECORD, moment.call().origin().receivedAt()));
        }
        var talk = moment.talk();
        if (talk == null || !moment.talking() || moment.reached(talk.startedAt().plus(SHOWN))) {
            return List.of();
        }
        var since = talk.startedAt();
        if (talk.handedOn()) {
            return List.of(Guide.now(Wording.OPENING_HANDED_ON, since));
        }
        if (DROPPED_LINE.equals(moment.call().origin().promiseKind())) {
            var opening = moment.byTheOwner() ? Wording.OPENING_DROPPED_LINE : Wording.OPENING_DROPPED_LINE_COLLEAGUE;
            return List.of(Guide.now(opening, since));
        }
        if (moment.outbound()) {
            var opening = moment.call().origin().promiseId() == null
                    ? Wording.OPENING_OUTBOUND_MATTER
                    : Wording.OPENING_OUTBOUND;
            return List.of(Guide.now(opening, since), Guide.now(Wording.IS_IT_CONVENIENT, since));
        }
        var guides = new ArrayList<Guide>();
        guides.add(Guide.now(Wording.OPENING, since));
        if (answeredLate(moment)) {
            guides.add(Guide.now(Wording.SORRY_TO_KEEP_YOU_WAITING, since));
        }
        if (moment.call().origin().repeatOf() != null) {
            guides.add(Guide.now(Wording.ASK_ABOUT_THE_EARLIER_MATTER, since));
        }
        return guides;
    }

    /** By the caller's own clock, which runs through every offer and not while a bulletin was told (ANS-1). */
    private static boolean answeredLate(Moment moment) {
        var limit = moment.call().origin().terms().ringLimit();
        return moment.call() instanceof Conversation it
                && it.place().waitedMs(it.talk().line().answeredAt()) > limit.toMillis();
    }
}
