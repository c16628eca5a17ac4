package callcenter.routing.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the published events of a call come to in the figures of queues and agents. */
class RecountTest {

    private static final Interval HALF_AN_HOUR = new Interval(ToldCall.T0, ToldCall.T0.plusSeconds(1_800));

    @Test
    @FailureCase("R54")
    void a_call_sent_on_counts_once_in_the_queue_that_kept_it_with_all_of_its_wait() {
        var call = ToldCall.in("service")
                .waits()
                .overflows("spare", 15)
                .rings("r-1", "an", 29)
                .answeredBy("r-1", "an", 30)
                .ends("HANDLED", "an", 90, 60_000)
                .written("an", "QUERY", 60_000, 5_000, false);

        var service = queue("service", call);
        var spare = queue("spare", call);

        assertEquals(0, service.calls().offered());
        assertEquals(new PassedOnCounts(0, 1, 0, 0), service.passedOn());
        assertEquals(new CallCounts(1, 0, 1, 0, 0, 0, 0, 0), spare.calls());
        assertEquals(new CallTimes(30_000, 0, 30_000, 1, 60_000, 5_000), spare.times());
        assertEquals(new PassedOnCounts(1, 0, 0, 0), spare.passedOn());
    }

    @Test
    void a_transfer_goes_out_of_the_calls_queue_and_into_the_one_that_was_asked() {
        var call = ToldCall.in("service")
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .asksForTransfer("an", "bo", "r-2", "meters", 50)
                .consults("an", "bo", "r-2", 55)
                .handedOn("an", "bo", "r-2", 65, 60_000)
                .partWritten("an", "r-1", 60_000, 8_000)
                .ends("HANDLED", "bo", 105, 40_000)
                .written("bo", "QUERY", 40_000, 6_000, false);

        assertEquals(new PassedOnCounts(0, 0, 0, 1), queue("service", call).passedOn());
        assertEquals(new PassedOnCounts(0, 0, 1, 0), queue("meters", call).passedOn());
        assertEquals(0, queue("meters", call).calls().offered());
        assertEquals(
                new CallTimes(5_000, 0, 5_000, 1, 100_000, 14_000),
                queue("service", call).times());
        assertEquals(
                new AgentWork(new OfferCounts(1, 0), 1, 1, 60_000, 8_000, 0, 1),
                AgentWork.of(HALF_AN_HOUR, "an", List.of(call.history())));
        assertEquals(
                new AgentWork(new OfferCounts(1, 0), 1, 1, 40_000, 6_000, 1, 0),
                AgentWork.of(HALF_AN_HOUR, "bo", List.of(call.history())));
    }

    @Test
    void an_agent_from_whom_a_call_was_taken_back_neither_answered_nor_missed_it() {
        var call = ToldCall.in("service")
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .returns("r-1", "an", 8)
                .rings("r-2", "bo", 9)
                .answeredBy("r-2", "bo", 25)
                .asksForTransfer("bo", "an", "r-3", null, 30)
                .consults("bo", "an", "r-3", 32)
                .transferFails("bo", "an", "r-3", 40);

        var figures = queue("service", call);

        assertEquals(new CallCounts(1, 0, 1, 0, 0, 0, 0, 0), figures.calls());
        assertEquals(25_000, figures.times().answeredWaitMs());
        assertEquals(new OfferCounts(3, 0), figures.offers());
        assertEquals(
                0, AgentWork.of(HALF_AN_HOUR, "an", List.of(call.history())).answered());
        assertEquals(
                1, AgentWork.of(HALF_AN_HOUR, "bo", List.of(call.history())).answered());
    }

    @Test
    @Norm("ANS-10")
    void an_estimate_is_judged_by_what_was_waited_and_not_by_what_was_talked_in_between() {
        var call = ToldCall.in("service")
                .waits()
                .toldToWait(10_000, 5)
                .answeredBy("r-1", "an", 10)
                .returns("r-1", "an", 370)
                .answeredBy("r-2", "bo", 373, 13);

        assertEquals(new EstimateCounts(1, 2_000, 1), queue("service", call).estimates());
    }

    @Test
    void whom_no_agent_could_be_connected_with_was_not_answered() {
        var call = ToldCall.in("service")
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .ends("ABANDONED", null, 25, 0);

        assertEquals(
                new CallCounts(1, 0, 0, 0, 1, 0, 0, 0), queue("service", call).calls());
        assertEquals(
                0, AgentWork.of(HALF_AN_HOUR, "an", List.of(call.history())).answered());
    }

    @Test
    void who_chooses_a_callback_has_asked_for_one_were_it_with_his_last_key() {
        var chose = ToldCall.in("service").waits().keyPressed(9).ends("CALLBACK_CHOSEN", null, 9, 0);
        var late = ToldCall.in("service").waits().ends("ABANDONED", null, 30, 0).keyPressed(29);
        var captured = ToldCall.in("service").received().keyPressed(0).ends("CAPTURED", null, 0, 0);
        var inVain = ToldCall.in("service").waits().lastRingInVain(60);

        var figures = queue("service", chose, late, captured, inVain);

        assertEquals(new WaitCounts(2, 1), figures.waits());
        assertEquals(new CallCounts(4, 1, 0, 0, 1, 0, 0, 2), figures.calls());
        assertEquals(1_800_000, figures.times().longestWaitMs(), "of who still waits, up to now");
    }

    @Test
    @Norm("CAL-12")
    void who_went_on_as_the_queue_allows_worked_on_it_until_then() {
        var call = talked().written("an", "QUERY", 60_000, 7_000_000, true, 30_000L);

        assertEquals(
                new CallTimes(5_000, 0, 5_000, 1, 60_000, 30_000),
                queue("service", call).times());
        assertEquals(
                new AgentWork(new OfferCounts(1, 0), 1, 1, 60_000, 30_000, 0, 0),
                AgentWork.of(HALF_AN_HOUR, "an", List.of(call.history())));
    }

    @Test
    @Norm("CAL-12")
    void whom_a_supervisor_let_go_is_not_timed_by_the_record_that_came_late() {
        var call = talked().written("an", "QUERY", 60_000, 7_000_000, true);

        assertEquals(0, queue("service", call).times().handled());
        assertEquals(
                0, AgentWork.of(HALF_AN_HOUR, "an", List.of(call.history())).handled());
    }

    @Test
    void a_part_is_added_when_it_is_written_and_one_that_a_supervisor_cut_short_is_no_measure_of_the_call() {
        var owed = passedOn().written("bo", "QUERY", 40_000, 6_000, false, 6_000L);
        var wentOn = passedOn()
                .written("bo", "QUERY", 40_000, 6_000, false, 6_000L)
                .partWritten("an", "r-1", 60_000, 900_000, true, 60_000L);
        var letGo = passedOn()
                .written("bo", "QUERY", 40_000, 6_000, false, 6_000L)
                .partWritten("an", "r-1", 60_000, 900_000, true, null);

        assertEquals(
                new CallTimes(5_000, 0, 5_000, 1, 100_000, 6_000),
                queue("service", owed).times());
        assertEquals(
                new CallTimes(5_000, 0, 5_000, 1, 100_000, 66_000),
                queue("service", wentOn).times());
        assertEquals(0, queue("service", letGo).times().handled());
    }

    @Test
    void a_call_of_ours_is_the_agents_work_and_nobody_the_queue_was_offered() {
        var inVain = ToldCall.ours("service").waits().rings("r-1", "an", 4).ends("NOT_REACHED", null, 30, 0);
        var missed = ToldCall.ours("service").waits().rings("r-2", "an", 4).ringsNoMore("r-2", "an", "TIMED_OUT", 9);

        var work = AgentWork.of(HALF_AN_HOUR, "an", List.of(inVain.history(), missed.history()));

        assertEquals(new OfferCounts(2, 1), work.offers());
        assertEquals(1, work.answered());
        assertEquals(0, queue("service", inVain, missed).calls().offered());
    }

    @Test
    void who_was_for_somebody_else_came_off_hours_was_informed_or_turned_away_stands_apart() {
        var wrong = ToldCall.in("service")
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .ends("WRONG_NUMBER", "an", 20, 15_000);
        var offHours = ToldCall.in("service").received().ends("OFF_HOURS", null, 0, 0);
        var away = ToldCall.in("service").received().ends("TURNED_AWAY", null, 0, 0);

        var informed = ToldCall.in("service").received().ends("INFORMED", null, 0, 0);
        var listens = ToldCall.in("service").received();

        var figures = queue("service", wrong, offHours, informed, listens, away);

        assertEquals(0, figures.calls().offered());
        assertEquals(new ApartCounts(1, 1, 1, 1), figures.apart());
    }

    @Test
    @Norm("ANS-9")
    void a_wrong_number_that_only_the_record_tells_of_stands_apart_and_one_that_we_dialled_is_no_call_to_us() {
        var called = talked().writtenAsWrongNumber("an");
        var ours = ToldCall.ours("service")
                .waits()
                .ends("HANDLED", "an", 20, 15_000)
                .writtenAsWrongNumber("an");

        var figures = queue("service", called, ours);

        assertEquals(0, figures.calls().offered());
        assertEquals(1, figures.apart().wrongNumbers());
    }

    private static ToldCall talked() {
        return ToldCall.in("service")
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .ends("HANDLED", "an", 65, 60_000);
    }

    private static ToldCall passedOn() {
        return ToldCall.in("service")
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .asksForTransfer("an", "bo", "r-2", "meters", 50)
                .handedOn("an", "bo", "r-2", 65, 60_000)
                .ends("HANDLED", "bo", 105, 40_000);
    }

    private static IntervalFigures queue(String id, ToldCall... calls) {
        return IntervalFigures.of(
                HALF_AN_HOUR, id, Stream.of(calls).map(ToldCall::history).toList(), HALF_AN_HOUR.until());
    }
}
