package callcenter.routing.domain.nuisance;

import static callcenter.routing.domain.nuisance.NuisanceFixture.AN;
import static callcenter.routing.domain.nuisance.NuisanceFixture.EXPIRES_AT;
import static callcenter.routing.domain.nuisance.NuisanceFixture.LEADER;
import static callcenter.routing.domain.nuisance.NuisanceFixture.OTHER;
import static callcenter.routing.domain.nuisance.NuisanceFixture.appealed;
import static callcenter.routing.domain.nuisance.NuisanceFixture.listed;
import static callcenter.routing.domain.nuisance.NuisanceFixture.proposed;
import static callcenter.routing.domain.nuisance.NuisanceFixture.word;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.call.NuisanceLevel;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Norm("ANS-8")
class NuisanceNumberTest {

    private static final Map<NuisanceAction, BiFunction<NuisanceNumber, Word, NuisanceNumber>> STEPS = Map.of(
            NuisanceAction.APPROVE, NuisanceNumber::approve,
            NuisanceAction.REFUSE, NuisanceNumber::refuse,
            NuisanceAction.APPEAL, NuisanceNumber::appeal,
            NuisanceAction.GRANT, NuisanceNumber::grant,
            NuisanceAction.DISMISS, NuisanceNumber::dismiss,
            NuisanceAction.LIFT, NuisanceNumber::lift);

    static Stream<Arguments> everyStateAndAction() {
        return NuisanceFixture.everyState().stream()
                .flatMap(number -> Stream.of(NuisanceAction.values())
                        .map(action -> Arguments.of(number.status(), action, number)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndAction")
    void only_what_a_state_allows_is_possible(NuisanceStatus status, NuisanceAction action, NuisanceNumber number) {
        if (number.allowed().contains(action)) {
            assertDoesNotThrow(() -> STEPS.get(action).apply(number, word(OTHER)));
            return;
        }
        var refused =
                assertThrows(IllegalTransition.class, () -> STEPS.get(action).apply(number, word(OTHER)));
        assertEquals(status.name(), refused.state());
        assertEquals(action.name(), refused.attempted());
        assertEquals(number.allowed().stream().map(Enum::name).sorted().toList(), refused.allowed());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"APPROVE, an", "REFUSE, an", "GRANT, an", "GRANT, leader", "DISMISS, an", "DISMISS, leader"})
    void who_had_a_part_in_it_does_not_decide_on_it(NuisanceAction action, String by) {
        var number = action == NuisanceAction.APPROVE || action == NuisanceAction.REFUSE ? proposed() : appealed();

        var refused =
                assertThrows(SecondPersonNeeded.class, () -> STEPS.get(action).apply(number, word(by)));

        assertEquals(action, refused.attempted());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GRANT", "LIFT"},
            value = NuisanceAction.class)
    void off_the_list_it_stays_off(NuisanceAction action) {
        var lifted = STEPS.get(action).apply(appealed(), word(OTHER));

        assertEquals(NuisanceStatus.LIFTED, lifted.status());
        assertSame(lifted, lifted.expire(EXPIRES_AT));
    }

    @Test
    void the_history_says_who_did_what_and_why() {
        var back = appealed().dismiss(word(OTHER));

        assertEquals(NuisanceStatus.LISTED, back.status());
        assertEquals(
                List.of("PROPOSED by an", "APPROVED by leader", "APPEALED by an", "DISMISSED by other-leader"),
                back.history().stream().map(it -> it.did() + " by " + it.by()).toList());
        assertEquals("because", back.lastStep().reason());
    }

    @Test
    void it_is_in_force_from_the_approval_until_it_expires_and_not_a_moment_longer() {
        var listed = (Listed) listed();
        assertEquals(EXPIRES_AT, listed.expiresAt());

        assertSame(listed, listed.expire(EXPIRES_AT.minusNanos(1)));
        var over = listed.expire(EXPIRES_AT);

        assertEquals(NuisanceStatus.EXPIRED, over.status());
        assertEquals(EXPIRES_AT, over.lastStep().at());
        assertEquals(null, over.lastStep().by());
    }

    @Test
    void an_appeal_that_nobody_decides_on_does_not_keep_it_on_the_list() {
        assertEquals(NuisanceStatus.EXPIRED, appealed().expire(EXPIRES_AT).status());
    }

    @Test
    void another_entry_takes_its_place() {
        var replaced = ((InForce) listed()).replaced(new NuisanceId("n-2"), word(LEADER));

        assertEquals(Step.Kind.REPLACED, replaced.lastStep().did());
        assertEquals("n-2", replaced.lastStep().reason());
    }

    @Test
    void nobody_is_listed_without_evidence_or_without_an_end() {
        var good = proposed().proposal();

        assertThrows(IllegalArgumentException.class, () -> of(good, good.lasts(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> of(good, Duration.ZERO, good.incidents()));
    }

    private static Proposal of(Proposal good, Duration lasts, List<Incident> incidents) {
        return new Proposal(good.id(), good.caller(), NuisanceLevel.WARN, lasts, incidents, AN, good.at());
    }
}
