package callcenter.routing.domain.bulletin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.QueueId;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinTest {

    private static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");
    private static final QueueId WATER = new QueueId("water");
    private static final String GUANGZHOU = "+862087654321";
    private static final Area EVERYWHERE = new Area(Set.of(), Set.of());

    private static final Map<BulletinAction, Consumer<Bulletin>> ASKED = Map.of(
            BulletinAction.REVISE, it -> it.revise(notice(EVERYWHERE, 0), by("an", 9)),
            BulletinAction.APPROVE, it -> it.approve(by("bo", 9)),
            BulletinAction.WITHDRAW, it -> it.withdraw(by("an", 9)));

    @ParameterizedTest(name = "queue {0}, number {1}: {2}")
    @CsvSource({
        "water, +862087654321, true",
        "water, +8613800138000, false",
        "water, , false",
        "power, +862087654321, false",
    })
    @Norm("ANS-13")
    void it_is_for_those_whose_queue_and_number_are_of_the_area(String queue, String number, boolean heard) {
        var area = new Area(Set.of(WATER), Set.of("+8620", "+86755"));

        assertEquals(heard, area.covers(new QueueId(queue), number));
        assertTrue(EVERYWHERE.covers(new QueueId(queue), number));
    }

    @Test
    @Norm("ANS-13")
    void it_is_in_force_from_its_first_moment_until_it_is_over_and_not_without_approval() {
        var proposed = proposed("b", EVERYWHERE, 0);
        var approved = proposed.approve(by("bo", 1));

        assertFalse(approved.inForce(T0.minusMillis(1)));
        assertTrue(approved.inForce(T0));
        assertTrue(approved.inForce(T0.plusSeconds(3599)));
        assertFalse(approved.inForce(T0.plusSeconds(3600)));
        assertThrows(IllegalArgumentException.class, () -> new Validity(T0, T0));
    }

    @Test
    @Norm("ANS-13")
    void whoever_wrote_it_last_cannot_approve_it() {
        var proposed = proposed("b", EVERYWHERE, 0);
        assertThrows(SamePerson.class, () -> proposed.approve(by("an", 1)));

        var revised = proposed.approve(by("bo", 1)).revise(notice(EVERYWHERE, 1), by("bo", 2));

        assertThrows(SamePerson.class, () -> revised.approve(by("bo", 3)));
        assertEquals("APPROVED", revised.approve(by("an", 3)).state());
    }

    static Stream<Arguments> everyStateAndAction() {
        var proposed = proposed("b", EVERYWHERE, 0);
        return Stream.of(proposed, proposed.approve(by("bo", 1)), proposed.withdraw(by("bo", 1)))
                .flatMap(state -> Stream.of(BulletinAction.values()).map(it -> Arguments.of(state.state(), it, state)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndAction")
    void only_what_a_state_allows_is_possible(String state, BulletinAction action, Bulletin bulletin) {
        if (bulletin.allowed().contains(action)) {
            assertDoesNotThrow(() -> ASKED.get(action).accept(bulletin));
        } else {
            var refused = assertThrows(
                    IllegalTransition.class, () -> ASKED.get(action).accept(bulletin));
            assertEquals(state, refused.state());
            assertEquals(action.name(), refused.attempted());
        }
    }

    @Test
    void the_dearest_are_heard_in_order_and_time_tells_whether_they_were() {
        var bulletins = new Bulletins(List.of(
                approved("d", EVERYWHERE, 1),
                approved("a", EVERYWHERE, 0),
                approved("c", EVERYWHERE, 9),
                approved("b", EVERYWHERE, 9),
                approved("elsewhere", new Area(Set.of(), Set.of("+86755")), 10)));

        var told = bulletins.toTell(WATER, GUANGZHOU, T0.plusSeconds(60)).orElseThrow();

        assertEquals(List.of(new BulletinId("b"), new BulletinId("c"), new BulletinId("d")), told.bulletins());
        assertEquals("Off. Off. Off.", told.words().en());
        assertFalse(told.heardAt(T0.plusSeconds(64)));
        assertTrue(told.heardAt(T0.plusSeconds(65)));
        assertEquals(T0.plusSeconds(90), told.until());
    }

    @Test
    void what_is_said_one_after_the_other_is_not_heard_as_one() {
        var told = Told.now(
                List.of(approved("a", new Words("停水", "Water is off")), approved("b", new Words("停电！", "No power"))),
                T0);

        assertEquals(new Words("停水。停电！", "Water is off. No power."), told.words());
    }

    @Test
    void who_is_concerned_by_none_hears_none() {
        var bulletins = new Bulletins(List.of(approved("a", new Area(Set.of(new QueueId("power")), Set.of()), 0)));

        assertTrue(bulletins.toTell(WATER, GUANGZHOU, T0).isEmpty());
        assertTrue(new Bulletins(List.of()).toTell(WATER, null, T0).isEmpty());
    }

    @Test
    void its_length_is_that_of_a_calm_speaker_and_all_of_a_short_one_is_to_be_heard() {
        var length = Pace.lengthOf(new Words("停水八小时。", "No water for 8 hours."));

        assertEquals(Duration.ofMillis(6 * 250 + 21 * 70 + 3_000), length);
        assertEquals(Duration.ofSeconds(5), Pace.of(length).heardAfter());
        assertEquals(Duration.ofSeconds(2), Pace.of(Duration.ofSeconds(2)).heardAfter());
    }

    private static Proposed proposed(String id, Area area, int priority) {
        return Bulletin.propose(new BulletinId(id), notice(area, priority), by("an", 0));
    }

    private static Approved approved(String id, Words words) {
        var usual = notice(EVERYWHERE, 0);
        var notice = new Notice(words, usual.area(), usual.validity(), usual.priority(), usual.pace());
        return Bulletin.propose(new BulletinId(id), notice, by("an", 0)).approve(by("bo", 1));
    }

    private static Approved approved(String id, Area area, int priority) {
        return proposed(id, area, priority).approve(by("bo", 1));
    }

    private static Notice notice(Area area, int priority) {
        return new Notice(
                new Words("停水。", "Off."),
                area,
                new Validity(T0, T0.plusSeconds(3600)),
                priority,
                new Pace(Duration.ofSeconds(10), Duration.ofSeconds(5)));
    }

    private static Signature by(String who, long second) {
        return new Signature(who, "burst main", T0.plusSeconds(second));
    }
}
