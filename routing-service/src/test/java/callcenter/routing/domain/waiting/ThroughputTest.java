package callcenter.routing.domain.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Norm("ANS-10")
class ThroughputTest {

    private static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void a_queue_in_which_somebody_always_waits_moves_on_by_the_mean_of_its_steps() {
        var answered = List.of(answered(0, 60), answered(0, 80), answered(10, 120), answered(20, 180));

        assertEquals(Optional.of(seconds(40)), Throughput.of(answered, at(100), at(180)));
    }

    @Test
    void the_order_in_which_answers_are_known_does_not_matter() {
        var answered = List.of(answered(20, 180), answered(0, 60), answered(10, 120), answered(0, 80));

        assertEquals(Optional.of(seconds(40)), Throughput.of(answered, at(100), at(180)));
    }

    @Test
    void time_in_which_nobody_waited_is_left_out() {
        var answered = List.of(
                answered(0, 60), answered(0, 100), answered(0, 140), answered(3000, 3010), answered(3005, 3050));

        assertEquals(Optional.of(seconds(40)), Throughput.of(answered, at(3050), at(3050)));
    }

    @Test
    void a_queue_that_stands_still_slows_down() {
        var answered = List.of(answered(0, 60), answered(0, 80), answered(10, 120), answered(20, 180));

        assertEquals(Optional.of(seconds(80)), Throughput.of(answered, at(100), at(300)));
    }

    @Test
    void too_few_answers_are_no_ground_for_an_estimate() {
        assertEquals(
                Optional.empty(),
                Throughput.of(List.of(answered(0, 60), answered(0, 80), answered(0, 90)), at(100), at(180)));
    }

    @Test
    void half_of_the_waits_are_shorter_than_the_one_estimate_and_four_of_five_than_the_other() {
        var one = WaitEstimate.of(1, seconds(60), T0);
        var ten = WaitEstimate.of(10, seconds(60), T0);

        // Exact: the exponential's 41.6 s and 96.6 s; the gamma's 580 s and 752 s.
        assertEquals(41_600, one.p50Ms(), 900);
        assertEquals(96_600, one.p80Ms(), 1_500);
        assertEquals(580_000, ten.p50Ms(), 2_000);
        assertEquals(752_000, ten.p80Ms(), 3_000);
    }

    @Test
    void who_stands_further_behind_never_waits_less() {
        var medians = IntStream.rangeClosed(1, 200)
                .mapToLong(
                        position -> WaitEstimate.of(position, seconds(30), T0).p50Ms())
                .toArray();

        assertEquals(
                0,
                IntStream.range(1, medians.length)
                        .filter(i -> medians[i] <= medians[i - 1])
                        .count());
    }

    private static AnsweredCall answered(long enqueued, long answered) {
        return new AnsweredCall(at(enqueued), at(answered));
    }

    private static Throughput seconds(long seconds) {
        return new Throughput(Duration.ofSeconds(seconds));
    }

    private static Instant at(long seconds) {
        return T0.plusSeconds(seconds);
    }
}
