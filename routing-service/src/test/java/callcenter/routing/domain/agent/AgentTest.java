package callcenter.routing.domain.agent;

import static callcenter.routing.domain.agent.Agent.MISSES_TO_AWAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.agent.AgentNextStatusChosen;
import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.AgentStatus.Available;
import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.domain.agent.AgentStatus.Busy;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.agent.AgentStatus.Offline;
import callcenter.routing.domain.agent.AgentStatus.Reserved;
import callcenter.routing.domain.agent.AgentStatus.WrapUp;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgentTest {

    private static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant T1 = T0.plusSeconds(60);
    private static final CallId CALL = new CallId("call");
    private static final CallId OTHER = new CallId("other");
    private static final ReservationId RESERVATION = new ReservationId("r");
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final AgentStatus AVAILABLE = new Available(T0);
    private static final AgentStatus AVAILABLE_AGAIN = new Available(T1);
    private static final StatusWish SIGNED_OUT = new StatusWish(StatusWish.Wanted.OFFLINE, null);
    private static final AgentStatus RESERVED = new Reserved(RESERVATION, CALL, T0);
    private static final AgentStatus BUSY = new Busy(CALL, T0);
    private static final AgentStatus WRAP_UP = new WrapUp(CALL, T0);

    static Stream<Arguments> illegal() {
        UnaryOperator<Agent> reserve = agent -> agent.reserved(RESERVATION, CALL, T1);
        UnaryOperator<Agent> answer = agent -> agent.answered(CALL, T1);
        UnaryOperator<Agent> endTalk = agent -> agent.talkEnded(CALL, T1);
        var offline = new Offline(T0);
        var away = new Away("meal", T0);
        return Stream.of(
                        Stream.of(offline, RESERVED, BUSY, WRAP_UP, away)
                                .map(it -> Arguments.of(it, "RESERVE", reserve)),
                        Stream.of(offline, AVAILABLE, BUSY, WRAP_UP, away)
                                .map(it -> Arguments.of(it, "ANSWER", answer)),
                        Stream.of(offline, AVAILABLE, RESERVED, WRAP_UP, away)
                                .map(it -> Arguments.of(it, "END_TALK", endTalk)))
                .flatMap(it -> it);
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("illegal")
    void what_a_status_does_not_allow_is_refused_by_name(
            AgentStatus status, String action, UnaryOperator<Agent> attempt) {
        var refused = assertThrows(IllegalTransition.class, () -> attempt.apply(agent(status)));

        assertEquals(status.kind().name(), refused.state());
        assertEquals(action, refused.attempted());
    }

    @Test
    @Norm("ANS-2")
    @FailureCase("R19")
    void only_two_misses_in_a_row_send_an_agent_away() {
        var once = agent(RESERVED).missed(CALL, null, MISSES_TO_AWAY, T1);
        var answeredBetween = once.reserved(RESERVATION, CALL, T1)
                .answered(CALL, T1)
                .talkEnded(CALL, T1)
                .released(CALL, T1);

        assertEquals(Kind.AVAILABLE, once.status().kind());
        assertEquals(
                Kind.AVAILABLE,
                answeredBetween
                        .reserved(RESERVATION, CALL, T1)
                        .missed(CALL, null, MISSES_TO_AWAY, T1)
                        .status()
                        .kind());
        assertEquals(
                new Away(NotReadyReason.NO_ANSWER, T1),
                once.reserved(RESERVATION, CALL, T1)
                        .missed(CALL, null, MISSES_TO_AWAY, T1)
                        .status());
    }

    @Test
    @Norm("ANS-2")
    void a_queue_may_allow_another_number_of_misses() {
        assertEquals(
                new Away(NotReadyReason.NO_ANSWER, T1),
                agent(RESERVED).missed(CALL, null, 1, T1).status());
        assertEquals(
                Kind.AVAILABLE,
                agent(RESERVED)
                        .missed(CALL, null, 3, T0)
                        .reserved(RESERVATION, CALL, T1)
                        .missed(CALL, null, 3, T1)
                        .status()
                        .kind());
    }

    @Test
    @FailureCase("R21")
    void what_an_agent_asks_for_during_a_call_comes_after_the_record() {
        var agent = agent(BUSY).wishes(StatusWish.away("meal"), T0).talkEnded(CALL, T1);

        assertEquals(Kind.WRAP_UP, agent.status().kind());
        assertEquals(new Away("meal", T1), agent.released(CALL, T1).status());
    }

    @Test
    @FailureCase("R22")
    void the_last_wish_counts() {
        var agent = agent(BUSY).wishes(StatusWish.away("meal"), T0).wishes(StatusWish.available(), T0);

        assertEquals(
                Kind.AVAILABLE,
                agent.talkEnded(CALL, T1).released(CALL, T1).status().kind());
    }

    @Test
    @FailureCase("R20")
    @FailureCase("R24")
    void an_agent_who_missed_too_often_says_why_and_can_come_back() {
        var away = agent(RESERVED)
                .missed(CALL, null, MISSES_TO_AWAY, T0)
                .reserved(RESERVATION, CALL, T0)
                .missed(CALL, null, MISSES_TO_AWAY, T0);

        assertEquals(new Away(NotReadyReason.NO_ANSWER, T0), away.status());
        assertEquals(
                Kind.AVAILABLE, away.wishes(StatusWish.available(), T1).status().kind());
    }

    @Test
    void the_end_of_a_call_that_does_not_hold_the_agent_changes_nothing() {
        for (var status : List.of(AVAILABLE, RESERVED, BUSY, WRAP_UP)) {
            var agent = agent(status);
            assertSame(agent, agent.released(OTHER, T1));
            assertSame(agent, agent.missed(OTHER, PAUSE, MISSES_TO_AWAY, T1));
            assertSame(agent, agent.unwilling(OTHER, "x", PAUSE, T1));
        }
    }

    @Test
    void a_lost_connection_waits_for_the_end_of_the_call() {
        var lost = agent(BUSY).connectionLost(T0);

        assertEquals(BUSY, lost.status());
        assertEquals(
                new Away(NotReadyReason.CONNECTION_LOST, T1),
                lost.talkEnded(CALL, T1).released(CALL, T1).status());
    }

    @Test
    @FailureCase("R22")
    void a_lost_connection_does_not_replace_what_the_agent_asked_for() {
        var meal = StatusWish.away("meal");
        var lost = agent(BUSY).wishes(meal, T0).connectionLost(T0);

        assertEquals(meal, lost.next());
    }

    @Test
    void asking_again_for_the_status_one_has_changes_nothing() {
        for (var status : List.of(new Offline(T0), AVAILABLE, new Away("meal", T0))) {
            var agent = agent(status);
            var same = new StatusWish(
                    StatusWish.Wanted.valueOf(status.kind().name()), status instanceof Away ? "meal" : null);
            assertSame(agent, agent.wishes(same, T1));
        }
        assertEquals(
                new Away("training", T1),
                agent(new Away("meal", T0))
                        .wishes(StatusWish.away("training"), T1)
                        .status());
    }

    @Test
    void only_a_change_of_status_is_published() {
        var before = agent(BUSY);

        assertTrue(
                before.wishes(StatusWish.away("meal"), T1).changeSince(before).isEmpty());
        var changed = before.talkEnded(CALL, T1).changeSince(before).orElseThrow();
        assertEquals("WRAP_UP", changed.status());
        assertEquals("BUSY", changed.previous());
        assertEquals("call", changed.callId());
    }

    @Test
    void who_did_not_take_an_offer_rests_where_the_queue_says_for_how_long() {
        var missed = agent(RESERVED).missed(CALL, PAUSE, MISSES_TO_AWAY, T1);
        var declined = agent(RESERVED).unwilling(CALL, NotReadyReason.DECLINED, PAUSE, T1);

        for (var agent : List.of(missed, declined)) {
            assertEquals(new Available(T1), agent.status());
            assertFalse(agent.readyAt(T1.plus(PAUSE).minusMillis(1)));
            assertTrue(agent.readyAt(T1.plus(PAUSE)));
            assertNull(agent.reserved(RESERVATION, CALL, T1.plus(PAUSE)).restsUntil());
        }
    }

    @Test
    @Norm("ANS-2")
    void a_pause_does_not_keep_the_second_miss_from_sending_an_agent_away() {
        var once = agent(RESERVED).missed(CALL, PAUSE, MISSES_TO_AWAY, T0);

        var twice = once.reserved(RESERVATION, CALL, T1).missed(CALL, PAUSE, MISSES_TO_AWAY, T1);

        assertEquals(new Away(NotReadyReason.NO_ANSWER, T1), twice.status());
        assertNull(twice.restsUntil());
    }

    @Test
    void without_a_pause_whoever_declines_is_away() {
        assertEquals(
                new Away(NotReadyReason.DECLINED, T1),
                agent(RESERVED)
                        .unwilling(CALL, NotReadyReason.DECLINED, null, T1)
                        .status());
    }

    static Stream<Arguments> untaken() {
        var wishes = Arrays.asList(null, StatusWish.available(), StatusWish.away("meal"), SIGNED_OUT);
        UnaryOperator<Agent> missed = agent -> agent.missed(CALL, null, Agent.MISSES_TO_AWAY, T1);
        UnaryOperator<Agent> missedAgain = agent ->
                new Agent(agent.id(), agent.status(), agent.next(), 1).missed(CALL, null, Agent.MISSES_TO_AWAY, T1);
        UnaryOperator<Agent> declined = agent -> agent.unwilling(CALL, NotReadyReason.DECLINED, null, T1);
        UnaryOperator<Agent> resting = agent -> agent.unwilling(CALL, NotReadyReason.DECLINED, PAUSE, T1);
        UnaryOperator<Agent> unreachable = agent -> agent.unwilling(CALL, NotReadyReason.UNREACHABLE, null, T1);
        return wishes.stream()
                .flatMap(wish -> Stream.of(
                        Arguments.of(wish, "missed", missed, AVAILABLE_AGAIN),
                        Arguments.of(wish, "missed again", missedAgain, new Away(NotReadyReason.NO_ANSWER, T1)),
                        Arguments.of(wish, "declined", declined, new Away(NotReadyReason.DECLINED, T1)),
                        Arguments.of(wish, "declined, with a pause", resting, AVAILABLE_AGAIN),
                        Arguments.of(wish, "unreachable", unreachable, new Away(NotReadyReason.UNREACHABLE, T1))));
    }

    @ParameterizedTest(name = "{1} after asking for {0}")
    @MethodSource("untaken")
    @Norm("ANS-2")
    @FailureCase("R22")
    void who_asked_for_no_more_calls_gets_just_that_whatever_becomes_of_the_offer(
            StatusWish wish, String outcome, UnaryOperator<Agent> ending, AgentStatus otherwise) {
        var rung = agent(RESERVED);
        var asked = wish == null ? rung : rung.wishes(wish, T0);

        var after = ending.apply(asked);

        var refusing = wish != null && wish.wanted() != StatusWish.Wanted.AVAILABLE;
        assertEquals(refusing ? wish.from(T1) : otherwise, after.status());
        assertNull(after.next());
    }

    @Test
    @FailureCase("R22")
    void what_is_chosen_for_after_the_call_is_published_until_it_is_the_status() {
        var meal = StatusWish.away("meal");
        var before = agent(BUSY);
        var chosen = before.wishes(meal, T0);

        assertEquals(
                new AgentNextStatusChosen("AWAY", "meal", "call", T1),
                chosen.wishSince(before, T1).orElseThrow());
        assertTrue(chosen.wishes(meal, T1).wishSince(chosen, T1).isEmpty());
        assertTrue(chosen.talkEnded(CALL, T1)
                .released(CALL, T1)
                .wishSince(chosen, T1)
                .isEmpty());
    }

    private static Agent agent(AgentStatus status) {
        return new Agent(new AgentId("an"), status, null, 0);
    }
}
