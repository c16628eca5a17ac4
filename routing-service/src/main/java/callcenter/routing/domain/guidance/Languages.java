package callcenter.routing.domain.guidance;

import java.time.Instant;
import java.util.Map;

/** Names of languages and dialects, by the skill of those who speak them (ANS-7). */
public final class Languages {

    private static final Map<String, Words> NAMES = Map.of(
            "cmn", new Words("普通话", "Mandarin"),
            "yue", new Words("粤语", "Cantonese"),
            "nan", new Words("闽南语", "Hokkien"),
            "wuu", new Words("吴语", "Wu"),
            "hak", new Words("客家话", "Hakka"),
            "eng", new Words("英语", "English"));

    private Languages() {}

    /** The skill's own name where we know no other. */
    static Words named(String skill) {
        return NAMES.getOrDefault(skill, Words.same(skill));
    }

    /** What helps an agent who does not speak it, from then on. */
    public static Guidance unspoken(String skill, Instant since) {
        return Guidance.of(Guide.now(Wording.OTHER_LANGUAGE, since).with("language", named(skill)), Map.of());
    }
}
