package callcenter.callback.domain.promise;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.Reckoning;
import callcenter.calendar.ServiceCalendar;
import callcenter.callback.domain.hours.CallingHours;
import callcenter.events.callback.CallbackEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A promise of two hours, agreed at 09:00 in Shanghai, and a hand to move it along. */
final class PromiseFixture {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant AGREED = Instant.parse("2026-03-02T01:00:00Z");
    static final ServiceCalendar WALL_CLOCK = ServiceCalendar.wallClock(ZONE);
    static final CallingHours OFFICE = CallingHours.of(List.of("08:30-12:00", "14:00-20:00"), ZONE);
    static final Conduct CONDUCT = conduct(KeptBy.CONFIRMED_CONVERSATION);
    static final Conduct ANY_CONVERSATION = conduct(KeptBy.ANY_CONVERSATION);
    static final PromiseRules RULES = rules(Duration.ofMinutes(30));

    final List<CallbackEvent> events = new ArrayList<>();
    private final PromiseDecider decider;
    Promise promise;

    private PromiseFixture(PromiseRules rules, PromiseKind kind, Instant agreedAt, Instant now, Wishes wishes) {
        decider = new PromiseDecider(rules);
        var contact = new Contact("c_1", "+8613800138000");
        var reckoning = ((Known<Reckoning>) decider.reckon(kind, agreedAt, wishes)).value();
        var terms = new Terms(
                "call-1",
                kind,
                contact,
                "bill of February",
                "agent-1",
                "service",
                agreedAt,
                reckoning.to(),
                reckoning,
                wishes,
                new Ties(1, kind, null, null, List.of()));
        take(decider.make(terms, now));
    }

    static PromiseFixture within2h() {
        return new PromiseFixture(RULES, PromiseKind.WITHIN_2H, AGREED, AGREED, Wishes.NONE);
    }

    static PromiseFixture within24h(Instant agreedAt, Instant now) {
        return new PromiseFixture(RULES, PromiseKind.WITHIN_24H, agreedAt, now, Wishes.NONE);
    }

    static PromiseFixture under(PromiseRules rules, PromiseKind kind, Instant agreedAt) {
        return new PromiseFixture(rules, kind, agreedAt, agreedAt, Wishes.NONE);
    }

    static PromiseFixture agreed(PromiseKind kind, Wishes wishes) {
        return new PromiseFixture(RULES, kind, AGREED, AGREED, wishes);
    }

    static PromiseRules rules(Duration lostAfter) {
        return new PromiseRules(
                1,
                kinds(Map.of(
                        PromiseKind.WITHIN_24H,
                        new KindRules(Duration.ofHours(24), Duration.ofHours(6), WALL_CLOCK, OFFICE, 10, CONDUCT),
                        PromiseKind.ABANDONED_IN_QUEUE,
                        new KindRules(
                                Duration.ofMinutes(15),
                                Duration.ofMinutes(1),
                                WALL_CLOCK,
                                CallingHours.always(ZONE),
                                15,
                                ANY_CONVERSATION))),
                Duration.ofSeconds(10),
                lostAfter,
                Duration.ofMinutes(15));
    }

    private static Conduct conduct(KeptBy keptBy) {
        return new Conduct(
                Duration.ofSeconds(30),
                new RetryPlan(List.of(
                        new RetryStep.Wait(Duration.ofMinutes(10)),
                        new RetryStep.Wait(Duration.ofMinutes(30)),
                        new RetryStep.NextWindow())),
                keptBy,
                List.of(50, 80),
                new Ladder(List.of(
                        new Ladder.Rung(EscalationLevel.SHIFT_LEADER, Duration.ofMinutes(10)),
                        new Ladder.Rung(EscalationLevel.SUPERVISOR, Duration.ofMinutes(20)),
                        new Ladder.Rung(EscalationLevel.MANAGER, Duration.ofHours(1)))));
    }

    /** Every other kind is as {@code WITHIN_2H}. */
    static Map<PromiseKind, KindRules> kinds(Map<PromiseKind, KindRules> special) {
        var within2h = new KindRules(
                Duration.ofHours(2), Duration.ofMinutes(30), WALL_CLOCK, CallingHours.always(ZONE), 20, CONDUCT);
        var kinds = new EnumMap<PromiseKind, KindRules>(PromiseKind.class);
        for (var kind : PromiseKind.values()) {
            kinds.put(kind, special.getOrDefault(kind, within2h));
        }
        return kinds;
    }

    static Instant after(long minutes) {
        return AGREED.plus(Duration.ofMinutes(minutes));
    }

    PromiseFixture tell(PromiseCommand command, Instant now) {
        take(decider.decide(promise, command, now));
        return this;
    }

    /** First, second, ... attempt as routing was asked for it. */
    PromiseFixture requested(Instant now) {
        return tell(new PromiseCommand.RequestCall(), now);
    }

    PromiseFixture missed(int attempt, AttemptOutcome outcome, Instant now) {
        return tell(new PromiseCommand.NoteNotReached(callId(attempt), outcome, now), now);
    }

    PromiseFixture wrappedUp(int attempt, Party party, Duration talk, Instant now) {
        return tell(new PromiseCommand.NoteParty(conversation(attempt, talk, now), party), now);
    }

    Conversation conversation(int attempt, Duration talk, Instant endedAt) {
        return new Conversation(callId(attempt), "agent-1", talk, endedAt);
    }

    String callId(int attempt) {
        return promise.id().value() + "-a" + attempt;
    }

    <E extends CallbackEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void take(Decision decision) {
        promise = decision.promise();
        events.addAll(decision.events());
    }
}
