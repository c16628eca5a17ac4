package callcenter.routing.domain.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.usecase.UsualSpelling;
import callcenter.testing.Norm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that come with the product, and those of a centre. */
class SpellingWordsTest {

    private static final SpellingWords USUAL = UsualSpelling.WORDS;

    @ParameterizedTest
    @CsvSource({
        "灿烂的灿, false",
        "烂漫的漫, false",
        "灿烂的烂, false",
        "霍去病的霍, false",
        "病字头的那个字, false",
        "灿烂人生的灿, false",
        "腐烂的烂, true",
        "死亡的亡, true",
        "就是死亡的亡, true",
        "生病的病, true",
        "死的死, true",
        "坏蛋, true",
        "'阳光的阳，骗子的子', true",
        "D as in deadline, false",
        "H as in hello, false",
        "D as in Death, true"
    })
    @Norm("CAL-21")
    void words_hurt_and_not_the_characters_in_them(String said, boolean hurts) {
        assertEquals(hurts, USUAL.derogatory(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "李明女士 | 桃李的李 光明的明",
                "欧阳明 | 欧洲的欧，太阳的阳 光明的明",
                "赵徐朱杨 | 赵州桥的赵 清风徐来的徐 朱红的朱 杨树的杨",
                "王爨 | 国王的王 “爨”字",
                "Ms Ng | N as in north G as in garden"
            })
    @Norm("CAL-21")
    void a_whole_name_is_proposed_or_what_lacks_a_word_is_named(String name, String proposed) {
        assertEquals(proposed, String.join(" ", USUAL.proposals(name)));
    }

    @Test
    @Norm("CAL-21")
    void no_word_that_we_propose_is_one_that_we_would_flag() {
        assertEquals(
                List.of(),
                USUAL.kind().values().stream().filter(USUAL::derogatory).toList());
        assertTrue("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .allMatch(USUAL.kind()::containsKey));
        assertTrue(USUAL.kind().size() > 500);
    }

    @Test
    @Norm("CAL-21")
    void a_centre_adds_words_and_says_otherwise() {
        var own = USUAL.with(new OwnSpelling(Map.of("爨", "爨底下的爨", "李", "木子李的李"), Set.of("木头人"), Set.of("白痴")));

        assertEquals(List.of("木子李的李", "爨底下的爨"), own.proposals("李爨"));
        assertTrue(own.derogatory("木头人的木"));
        assertFalse(own.derogatory("白痴的白"));
        assertTrue(USUAL.derogatory("白痴的白"));
    }
}
