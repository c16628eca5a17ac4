package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.usecase.Floor.CareSpec;
import callcenter.routing.usecase.Floor.Team;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a queue does for its callers before an agent does, from the webhook to the events. */
@QuarkusTest
class CallerCareTest extends RoutingTest {

    private static final String NUMBER = "+8613800138077";
    private static final LimitActionSpec CAPTURE = new LimitActionSpec("CAPTURE", null);

    @Test
    @Norm("ANS-11")
    void a_call_outside_the_hours_is_told_so_and_noted_for_the_next_window() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(new CareSpec(closedToday(), null, null, false));
            floor.available(team, "an");

            var call = floor.incoming(team, NUMBER);

            assertEquals(DeferReason.OFF_HOURS, deferred(call).reason());
            var words = platform.await(call, TelephonyCommand.Farewell.class).words();
            assertTrue(words.english().contains("call you back when we open again"), words.english());
            var told = events.await(3, it -> call.value().equals(it.key()));
            assertEquals(
                    List.of("received", "callback-owed", "ended"),
                    told.stream().map(it -> it.type().split("\\.")[2]).toList());
            assertEquals(NUMBER, told.get(1).data().get("number").asText());
            floor.ended(call, EndedBy.CUSTOMER);
            assertEquals(CallState.DEFERRED, floor.call(call).state());
        }
    }

    @Test
    @Norm("ANS-11")
    void outside_the_hours_the_caller_tells_by_a_key_what_it_is_about() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var hours = closedToday();
            var matters = Map.of("1", new WordsSpec("账单", "bills"), "2", new WordsSpec("故障", "faults"));
            var asking = new HoursSpec(hours.weekly(), hours.holidays(), hours.zone(), matters);
            var team = floor.team(new CareSpec(asking, null, null, false));

            var call = floor.incoming(team, NUMBER);
            assertEquals(
                    "12", platform.await(call, TelephonyCommand.Announce.class).key());
            assertEquals(CallState.NOTING, floor.call(call).state());
            press(call);

            assertEquals(DeferReason.OFF_HOURS, deferred(call).reason());
            platform.await(call, TelephonyCommand.Farewell.class);
            var owed = events.await("callcenter.call.callback-owed.v1", call.value());
            assertEquals("账单 / bills", owed.data().get("matter").asText());
        }
    }

    @Test
    void a_full_queue_sends_the_next_caller_on_and_the_other_queue_serves_him() {
        var backup = floor.team(CareSpec.NONE);
        var agent = floor.agent(backup, "bo");
        var team = floor.team(new CareSpec(null, full(overflow(backup)), null, false));
        var first = floor.incoming(team);
        var second = floor.incoming(team);

        assertEquals(team.queue(), queue(first));
        assertEquals(backup.queue(), queue(second));
        floor.ready(agent);

        var offer = platform.await(second, TelephonyCommand.Offer.class);
        assertEquals(agent.value(), offer.endpoint());
        assertTrue(timeline(second).contains("overflowed"), timeline(second).toString());
    }

    @Test
    void a_chain_of_full_queues_ends_where_something_else_is_configured() {
        var last = floor.team(new CareSpec(null, full(CAPTURE), null, false));
        var middle = floor.team(new CareSpec(null, full(overflow(last)), null, false));
        var team = floor.team(new CareSpec(null, full(overflow(middle)), null, false));
        for (var each : List.of(last, middle, team)) {
            floor.incoming(each);
        }

        var call = floor.incoming(team, NUMBER);

        assertEquals(DeferReason.QUEUE_FULL, deferred(call).reason());
    }

    @Test
    void who_waited_too_long_moves_on_with_the_wait_and_the_place_he_has() {
        var backup = floor.team(CareSpec.NONE);
        var limits = new LimitsSpec(null, null, 50L, overflow(backup), null, null);
        var team = floor.team(new CareSpec(null, limits, null, false));

        var call = floor.incoming(team);
        var before = floor.call(call);

        var moved = (Waiting) Floor.await(
                () -> floor.call(call),
                it -> it instanceof Waiting waiting
                        && waiting.origin().terms().queue().equals(new QueueId(backup.queue())));
        var place = ((Waiting) before).place();
        assertEquals(place.enqueuedAt(), moved.place().enqueuedAt());
        assertEquals(place.rankAt(), moved.place().rankAt());
    }

    @Test
    void who_waited_too_long_for_a_queue_that_is_closed_moves_on_when_it_opens() {
        var backup = floor.team(new CareSpec(closedToday(), null, null, false));
        var news = new WaitNewsSpec(60_000L, 60_000L, 100L, "1");
        var limits = new LimitsSpec(null, null, 50L, overflow(backup), null, null);
        var team = floor.team(new CareSpec(null, limits, news, false));
        var call = floor.incoming(team, NUMBER);
        platform.await(call, TelephonyCommand.Announce.class);
        assertEquals(team.queue(), queue(call));

        floor.changed(backup, CareSpec.NONE);
        clock.jump(QueueRules.LOOK_EVERY);
        try {
            Floor.await(() -> queue(call), backup.queue()::equals);
        } finally {
            clock.reset();
        }
        assertEquals(
                List.of("limit-met", "callback-offered", "overflowed"),
                timeline(call).stream()
                        .filter(List.of("limit-met", "callback-offered", "overflowed")::contains)
                        .toList());
    }

    @Test
    @Norm("ANS-10")
    void who_talked_longer_than_a_caller_may_wait_has_not_waited_too_long_when_he_is_back() {
        var limits = new LimitsSpec(null, null, 300_000L, CAPTURE, null, null);
        var team = floor.team(new CareSpec(null, limits, null, false));
        var agent = floor.available(team, "an");
        var call = floor.incoming(team, NUMBER);
        floor.answers(call, platform.await(call, TelephonyCommand.Offer.class).reservation());
        Floor.done(floor.setStatus.set(agent, StatusWish.away("lunch")));

        clock.jump(Duration.ofMinutes(6));
        try {
            Floor.done(requeue.requeue(call, "sup-1", "agent is unwell"));
            Floor.await(
                    () -> count(
                            "select count(*) from deadline where kind = 'call-wait' and subject = ? and due_at > "
                                    + "timestamptz '" + clock.instant().plusSeconds(60) + "'",
                            call.value()),
                    later -> later == 1);
        } finally {
            clock.reset();
        }

        assertEquals(CallState.WAITING, floor.call(call).state());
    }

    @Test
    void when_nobody_is_signed_in_a_caller_is_not_kept_waiting() {
        var limits = new LimitsSpec(null, null, null, null, Map.of("NOBODY_SIGNED_IN", CAPTURE), null);
        var team = floor.team(new CareSpec(null, limits, null, false));
        floor.agent(team, "an");

        assertEquals(
                DeferReason.NOBODY_THERE, deferred(floor.incoming(team, NUMBER)).reason());

        var other = floor.available(team, "bo");
        var call = floor.incoming(team, NUMBER);
        assertEquals(
                other.value(),
                platform.await(call, TelephonyCommand.Offer.class).endpoint());
        floor.awaitAgent(other, AgentStatus.Kind.RESERVED);
    }

    @Test
    @Norm("ANS-10")
    void a_waiting_caller_is_offered_a_call_back_and_chooses_it_once() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var news = new WaitNewsSpec(60_000L, 60_000L, 20L, "1");
            var team = floor.team(new CareSpec(null, null, news, false));
            var call = floor.incoming(team, NUMBER);
            assertEquals(
                    "1", platform.await(call, TelephonyCommand.Announce.class).key());

            press(call);
            press(call);
            floor.ended(call, EndedBy.CUSTOMER);

            assertEquals(DeferReason.CALLBACK_CHOSEN, deferred(call).reason());
            var told2 = events.await(4, it -> call.value().equals(it.key()));
            assertEquals(
                    List.of("received", "queued", "callback-owed", "ended"),
                    told2.stream().map(it -> it.type().split("\\.")[2]).toList());
            assertEquals(
                    1,
                    count("select count(*) from timeline where call_id = ? and what = 'callback-owed'", call.value()));
        }
    }

    @Test
    @Norm("ANS-10")
    void after_some_answers_a_caller_is_told_how_long_and_the_estimate_is_judged() {
        var news = new WaitNewsSpec(30L, 60_000L, 0L, null);
        var team = floor.team(new CareSpec(null, null, news, false));
        var agent = floor.agent(team, "an");
        var calls = IntStream.range(0, 5).mapToObj(i -> floor.incoming(team)).toList();
        floor.ready(agent);
        for (var call : calls) {
            var offer = platform.await(call, TelephonyCommand.Offer.class);
            floor.answers(call, offer.reservation());
            floor.ended(call, EndedBy.CUSTOMER);
            Floor.done(wrapUp.wrapUp(call, agent, Floor.written()));
        }
        Floor.done(floor.setStatus.set(agent, StatusWish.away("lunch")));

        var call = floor.incoming(team);
        Floor.await(() -> timeline(call), it -> it.contains("wait-estimated"));
        floor.ready(agent);
        floor.answers(call, platform.await(call, TelephonyCommand.Offer.class).reservation());

        assertTrue(timeline(call).contains("estimate-checked"), timeline(call).toString());
    }

    @Test
    void an_emergency_goes_first_and_is_never_turned_away() {
        var limits = new LimitsSpec(1, CAPTURE, null, null, Map.of("NOBODY_SIGNED_IN", CAPTURE), null);
        var team = floor.team(new CareSpec(closedToday(), limits, null, true));
        var other = floor.team(CareSpec.NONE);
        var agent = floor.agent(other, "an");
        Floor.done(floor.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        agent.value(),
                        "an",
                        "80",
                        "team",
                        Map.of(),
                        Map.of(ScriptedPlatform.NAME, agent.value()),
                        List.of(team.queue(), other.queue()),
                        null)));
        floor.incoming(other);
        var emergency = floor.incoming(team);
        floor.ready(agent);

        platform.await(emergency, TelephonyCommand.Offer.class);
        assertEquals(CallState.OFFERED, floor.call(emergency).state());
    }

    @Test
    @Norm("ANS-9")
    void who_wanted_somebody_else_is_sent_on_kindly_and_ends_as_such() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(new CareSpec(null, null, null, false, Map.of("electricity", "95598")));
            var agent = floor.available(team, "an");
            var call = floor.incoming(team, NUMBER);
            floor.answers(
                    call, platform.await(call, TelephonyCommand.Offer.class).reservation());

            var wrong = Floor.done(wrongNumber.mark(call, agent, "electricity"));
            floor.ended(call, EndedBy.CUSTOMER);

            assertTrue(
                    wrong.words().english().contains("call 95598"),
                    wrong.words().english());
            var ended = events.await("callcenter.call.ended.v1", call.value());
            assertEquals("WRONG_NUMBER", ended.data().get("disposition").asText());
        }
    }

    @Test
    @Norm("ANS-9")
    void who_said_sorry_and_hung_up_is_a_wrong_number_by_the_record_and_by_a_mark_after_the_end() {
        var team = floor.team(CareSpec.NONE);
        var agent = floor.available(team, "an");
        for (var marked : List.of(true, false)) {
            var call = floor.incoming(team, NUMBER);
            floor.answers(
                    call, platform.await(call, TelephonyCommand.Offer.class).reservation());
            floor.ended(call, EndedBy.CUSTOMER);
            if (marked) {
                Floor.done(wrongNumber.mark(call, agent, null));
            }
            assertEquals(1, offered(team), "as the end told it, until the record tells more");

            Floor.done(wrapUp.wrapUp(call, agent, marked ? Floor.written() : Floor.writtenOfWrongNumber()));

            assertEquals(0, offered(team));
            assertTrue(timeline(call).contains("wrong-number"), timeline(call).toString());
        }
    }

    private int offered(Team team) {
        return Floor.done(queues.one(new QueueId(team.queue()))).counts().offered();
    }

    @Inject
    RequeueCall requeue;

    @Inject
    ReadQueues queues;

    @Inject
    MarkWrongNumber wrongNumber;

    @Inject
    ShiftedClock clock;

    @Inject
    WrapUpCall wrapUp;

    private void press(CallId call) {
        floor.tell(new CallSignal.KeyPressed(call, "1", floor.now()));
    }

    private Deferred deferred(CallId call) {
        return assertInstanceOf(Deferred.class, floor.call(call));
    }

    private String queue(CallId call) {
        return ((Waiting) floor.call(call)).origin().terms().queue().value();
    }

    private List<String> timeline(CallId call) {
        return Floor.done(floor.calls.timeline(call)).stream()
                .map(it -> it.what())
                .toList();
    }

    private static LimitsSpec full(LimitActionSpec then) {
        return new LimitsSpec(1, then, null, null, null, null);
    }

    private static LimitActionSpec overflow(Team to) {
        return new LimitActionSpec("OVERFLOW", to.queue());
    }

    /** Served on one day of the week that is neither today nor next to it. */
    private static HoursSpec closedToday() {
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).getDayOfWeek();
        var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return new HoursSpec(Map.of(name, List.of("09:00-17:00")), "none", "Asia/Shanghai");
    }
}
