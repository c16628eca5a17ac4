package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nobody serves, and the caller, who was told so, is asked what the call is about (ANS-11). He is promised a call back
 * however this ends: with the matter when he pressed its key, with the word that he did not tell it otherwise.
 *
 * @param matters  what he may choose
 * @param question that he was asked
 * @param farewell that he hears once he chose, or did not
 * @param callAt   not called back before then; null when that cannot be said yet
 * @param until    he is waited for so long
 */
public record Noting(
        CallOrigin origin,
        Place place,
        List<Matter> matters,
        Spoken question,
        Spoken farewell,
        @Nullable Instant callAt,
        Instant until)
        implements Greeted {

    /** What the promise says when the caller chose nothing. */
    static final String NOT_TOLD = "未说明事由 / matter not told";

    /** To think about it after the question. */
    private static final Duration TO_CHOOSE = Duration.ofSeconds(8);

    static Decision asked(
            CallOrigin origin,
            Place place,
            List<Matter> matters,
            Spoken question,
            Spoken farewell,
            @Nullable Instant callAt) {
        var at = place.enqueuedAt();
        var until = at.plus(question.speakingTime()).plus(TO_CHOOSE);
        var noting = new Noting(origin, place, List.copyOf(matters), question, farewell, callAt, until);
        return Decision.to(noting)
                .note("matter-asked", "ANS-11", "keys " + noting.keys(), at)
                .tell(noting.greeting())
                .start(CallClock.NOTE, until);
    }

    @Override
    public TelephonyCommand.Announce greeting() {
        return new TelephonyCommand.Announce(question, keys());
    }

    private String keys() {
        return matters.stream().map(Matter::key).collect(Collectors.joining());
    }

    @Override
    public CallState state() {
        return CallState.NOTING;
    }

    @Override
    public Set<CallAction> allowed() {
        return Set.of(CallAction.END);
    }

    @Override
    public Decision keyPressed(String key, Instant at) {
        return chosen(key)
                .map(matter -> promised(matter.told(), EndedBy.PLATFORM, at)
                        .note("matter-noted", "ANS-11", "key " + key, at)
                        .tell(new TelephonyCommand.Farewell(farewell)))
                .orElseGet(this::unchanged);
    }

    private Optional<Matter> chosen(String key) {
        return matters.stream().filter(matter -> matter.key().equals(key)).findFirst();
    }

    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        if (clock != CallClock.NOTE) {
            return unchanged();
        }
        return now.isBefore(until)
                ? unchanged().start(CallClock.NOTE, until)
                : untold(EndedBy.PLATFORM, now).tell(new TelephonyCommand.Farewell(farewell));
    }

    @Override
    public Decision ended(EndedBy by, Instant at) {
        return untold(by, at);
    }

    @Override
    public Decision end(Intervention intervention) {
        var at = intervention.at();
        return untold(EndedBy.SUPERVISOR, at)
                .tell(new TelephonyCommand.HangUp())
                .publish(intervention.event(CallAction.END), at);
    }

    private Decision untold(EndedBy by, Instant at) {
        return promised(NOT_TOLD, by, at).note("matter-not-told", "ANS-11", "no key of " + keys(), at);
    }

    private Decision promised(String matter, EndedBy by, Instant at) {
        return Deferred.noted(this, matter, by, at).stop(CallClock.NOTE);
    }
}
