package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote.Weight;
import callcenter.routing.domain.call.Speech;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what the platform hears on the line. */
class SpeechNormsTest {

    @Test
    @Norm("CAL-1")
    void a_silent_caller_is_prompted_three_times_five_seconds_apart_and_then_the_call_may_be_closed() {
        var call = SupervisedCall.inbound().second(10).hears(Speech.CUSTOMER_SILENT, 3);
        assertTrue(call.words("silence-prompt").en().contains("1 of 3"));
        assertEquals(List.of("silence-prompt"), call.second(14).guided().subList(1, 2));

        call.second(25);

        assertEquals(
                List.of(
                        "CAL-1 silence-prompt@10",
                        "CAL-1 silence-prompt@15",
                        "CAL-1 silence-prompt@20",
                        "CAL-1 silence-closing@25"),
                call.noted(Weight.GUIDED));
        assertTrue(call.guided().contains("silence-closing"));
    }

    @ParameterizedTest(name = "hung up after {0} s")
    @CsvSource({"10, CAL-1 closed-on-silent-caller@10", "24, CAL-1 closed-on-silent-caller@24", "25, ''", "40, ''"})
    @Norm("CAL-1")
    @Norm("CAL-10")
    void who_hangs_up_on_a_silent_caller_too_early_is_flagged_and_after_the_last_prompt_is_not(
            int second, String flag) {
        var call = SupervisedCall.inbound()
                .second(10)
                .hears(Speech.CUSTOMER_SILENT, 3)
                .second(second)
                .ends(EndedBy.AGENT);

        assertEquals(flag.isEmpty() ? List.of() : List.of(flag), call.flags());
        assertEquals(flag.isEmpty(), call.noted(Weight.FACT).contains("CAL-10 closing-exempt@" + second));
    }

    @Test
    @Norm("CAL-1")
    void a_caller_who_speaks_again_starts_anew_and_one_who_hangs_up_himself_is_nobodys_fault() {
        var call = SupervisedCall.inbound()
                .second(10)
                .hears(Speech.CUSTOMER_SILENT, 3)
                .second(16)
                .hears(Speech.CUSTOMER_SPEAKS, 0)
                .second(60);
        assertFalse(call.guided().contains("silence-closing"));

        call.hears(Speech.CUSTOMER_SILENT, 3);
        assertTrue(call.words("silence-prompt").zh().contains("第 1 次"));
        assertEquals(List.of(), call.ends(EndedBy.CUSTOMER).flags());
    }

    @Test
    @Norm("CAL-1")
    void the_same_silence_told_twice_is_one_and_music_on_hold_is_none() {
        var call = SupervisedCall.inbound()
                .second(10)
                .hears(Speech.CUSTOMER_SILENT, 3)
                .hears(Speech.CUSTOMER_SILENT, 3);
        assertEquals(1, call.noted(Weight.GUIDED).size());

        var held = SupervisedCall.inbound().second(5).holds().second(9).hears(Speech.CUSTOMER_SILENT, 4);
        assertEquals(List.of(), held.noted(Weight.GUIDED));
    }

    @Test
    @Norm("CAL-1")
    void after_an_outage_the_ladder_goes_on_prompt_by_prompt_and_leaves_none_out() {
        var call = SupervisedCall.inbound()
                .second(10)
                .hears(Speech.CUSTOMER_SILENT, 3)
                .downUntil(40);

        call.second(50);

        assertEquals(
                List.of(
                        "CAL-1 silence-prompt@10",
                        "CAL-1 silence-prompt@40",
                        "CAL-1 silence-prompt@45",
                        "CAL-1 silence-closing@50"),
                call.noted(Weight.GUIDED));
    }

    @ParameterizedTest(name = "silent at {0} s for {1} s, speaks at {2} s")
    @CsvSource({
        "1, 1, 2, ''",
        "1, 1, 9, ANS-14 agent-dead-air@3",
        "3, 3, 9, ANS-14 agent-dead-air@3",
        "5, 5, 9, ANS-14 agent-dead-air@5",
        "8, 3, 20, ''"
    })
    @Norm("ANS-14")
    void an_agent_who_does_not_speak_first_is_flagged_and_later_pauses_are_not(
            int toldAt, int lasted, int speaksAt, String flag) {
        var call = SupervisedCall.inbound().second(toldAt).hears(Speech.AGENT_SILENT, lasted);
        assertEquals(toldAt == 1, call.guided().contains("speak-first"));

        call.second(speaksAt).hears(Speech.AGENT_SPEAKS, 0).second(30).hears(Speech.AGENT_SILENT, 30);

        assertEquals(flag.isEmpty() ? List.of() : List.of(flag), call.flags());
    }

    @Test
    @Norm("CAL-24")
    void an_unplugged_headset_is_no_hold() {
        var call = SupervisedCall.inbound().second(10).hears(Speech.AGENT_AUDIO_LOST, 0);
        assertTrue(call.guided().contains("unmute"));
        assertEquals(List.of(), call.second(14).flags());
        assertEquals(
                List.of("CAL-24 audio-lost-without-hold@15"), call.second(30).flags());

        call.hears(Speech.AGENT_AUDIO_BACK, 0);

        assertFalse(call.guided().contains("unmute"));
    }

    @Test
    @Norm("CAL-24")
    void who_is_heard_again_in_time_or_puts_on_hold_properly_is_not_flagged() {
        var back = SupervisedCall.inbound().second(10).hears(Speech.AGENT_AUDIO_LOST, 0);
        assertEquals(
                List.of(),
                back.second(14).hears(Speech.AGENT_AUDIO_BACK, 0).second(60).flags());

        var held = SupervisedCall.inbound()
                .second(10)
                .hears(Speech.AGENT_AUDIO_LOST, 0)
                .second(12)
                .holds();
        assertEquals(List.of(), held.second(30).flags());
    }
}
