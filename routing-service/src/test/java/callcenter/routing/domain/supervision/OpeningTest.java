package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first words of a call. */
class OpeningTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-03-01T16:00:00Z, Good morning, 早上好",
        "2026-03-02T03:59:00Z, Good morning, 早上好",
        "2026-03-02T04:00:00Z, Good afternoon, 下午好",
        "2026-03-02T10:00:00Z, Good evening, 晚上好",
        "2026-02-15T15:59:00Z, Good evening, 晚上好",
        "2026-02-15T16:00:00Z, Happy New Year, 新年好",
        "2026-02-22T15:59:00Z, Happy New Year, 新年好",
        "2026-02-22T16:00:00Z, Good morning, 早上好"
    })
    @Norm("ANS-3")
    void it_greets_by_hour_and_festival_of_the_centre_and_says_brand_and_agent_number(
            Instant at, String english, String chinese) {
        var opening = SupervisedCall.at(at).words("opening");

        assertEquals(english + ", this is Qingjiang Water, agent 8022. How may I help you?", opening.en());
        assertTrue(opening.zh().startsWith(chinese + "，这里是晴江水务，8022号"), opening.zh());
    }

    @Test
    @Norm("ANS-3")
    @Norm("CBK-9")
    @Norm("CBK-13")
    void a_call_of_ours_says_who_we_are_and_why_and_whether_it_is_convenient() {
        var call = SupervisedCall.outbound();

        assertTrue(call.words("opening-outbound").en().contains("agent 8022 of Qingjiang Water; I am calling because"));
        assertTrue(call.guided().contains("is-it-convenient"));
        assertFalse(call.guided().contains("opening"));
        assertTrue(call.acts(new Act.ConvenienceAsked(false)).guided().contains("ask-for-a-time"));
    }

    @Test
    @Norm("CBK-11")
    void before_a_repeated_matter_is_dialled_the_agent_is_told_to_open_the_record() {
        var at = Instant.parse("2026-03-02T01:00:00Z");
        var origin = SupervisedCall.about(new CallReason(CallReason.Kind.TICKET, "t-earlier", null), at);
        var waiting = new Waiting(origin, Place.of(0, at, null), 0, 0, 0);
        var offered = waiting.offer(Offer.made(new ReservationId("r-1"), SupervisedCall.AN, 1, at), "phone");

        var guided = SupervisedCall.guided((ReceivedCall) offered.next(), at);

        assertEquals(List.of("read-the-earlier-record"), guided);
    }

    @Test
    @Norm("CAL-9")
    void who_is_called_back_after_a_dropped_line_hears_why_and_an_apology() {
        var call = SupervisedCall.outbound("DROPPED_LINE").ownedBy(SupervisedCall.AN);

        assertTrue(call.words("opening-dropped-line").en().contains("again. The line broke off; I am sorry."));
        assertFalse(call.guided().contains("is-it-convenient"));
    }

    @Test
    @Norm("CAL-9")
    void a_colleague_who_calls_back_instead_does_not_say_to_have_talked_before() {
        var call = SupervisedCall.outbound("DROPPED_LINE").ownedBy(new AgentId("bo"));

        var words = call.words("opening-dropped-line-colleague");
        assertTrue(words.en().contains("for the colleague you talked to. The line broke off; I am sorry."), words.en());
        assertFalse(words.zh().contains("我是刚才"), words.zh());
        assertFalse(call.guided().contains("opening-dropped-line"));
        assertFalse(SupervisedCall.outbound("DROPPED_LINE").guided().contains("opening-dropped-line"));
    }

    @ParameterizedTest
    @CsvSource({
        "PT6S, 6 秒, 6 seconds",
        "PT90S, 1 分钟 30 秒, 1 minute 30 seconds",
        "PT1M, 1 分钟, 1 minute",
        "PT3M, 3 分钟, 3 minutes",
        "PT0.2S, 1 秒, 1 second"
    })
    @Norm("CAL-7")
    void a_goal_is_told_in_minutes_and_seconds(Duration goal, String chinese, String english) {
        assertEquals(new Words(chinese, english), Words.lasting(goal));
    }

    @Test
    @Norm("CAL-7")
    void a_call_of_ours_shows_its_goal_and_one_of_theirs_has_none() {
        assertTrue(SupervisedCall.outbound().words("talk-goal").en().contains("3 minutes; a goal, never a fault"));
        assertFalse(SupervisedCall.inbound().guided().contains("talk-goal"));
        assertTrue(SupervisedCall.outbound().second(600).flags().isEmpty());
    }

    @Test
    @Norm("ANS-1")
    @Norm("ANS-4")
    void who_waited_too_long_is_owed_an_apology_and_who_called_today_is_asked_about_that() {
        assertFalse(SupervisedCall.inbound().guided().contains("sorry-to-keep-you-waiting"));
        assertFalse(SupervisedCall.repeated(Duration.ofSeconds(10)).guided().contains("sorry-to-keep-you-waiting"));
        assertTrue(SupervisedCall.repeated(Duration.ofSeconds(11)).guided().contains("sorry-to-keep-you-waiting"));
        assertTrue(SupervisedCall.repeated(Duration.ZERO).guided().contains("ask-about-the-earlier-matter"));
    }

    @Test
    @Norm("ANS-1")
    @Norm("ANS-13")
    void who_heard_a_bulletin_first_waited_from_then_on() {
        assertFalse(SupervisedCall.told(Duration.ofSeconds(60)).guided().contains("sorry-to-keep-you-waiting"));
    }

    @Test
    void it_is_gone_once_the_conversation_is_under_way() {
        var call = SupervisedCall.inbound();
        assertEquals(Optional.of(30), call.nextLook());
        assertTrue(call.second(29).guided().contains("opening"));
        assertFalse(call.second(30).guided().contains("opening"));
        assertEquals(Optional.empty(), call.nextLook());
    }
}
