package callcenter.routing.domain.supervision;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words to tell characters and letters apart with, and those never to use for it (CAL-21). */
final class SpellingWords {

    private static final Map<String, String> KIND = Map.ofEntries(
            Map.entry("王", "国王的王"),
            Map.entry("李", "桃李的李"),
            Map.entry("张", "张开的张"),
            Map.entry("章", "文章的章"),
            Map.entry("刘", "刘海的刘"),
            Map.entry("陈", "陈设的陈"),
            Map.entry("程", "前程的程"),
            Map.entry("黄", "金黄的黄"),
            Map.entry("吴", "东吴的吴"),
            Map.entry("周", "周到的周"),
            Map.entry("孙", "子孙的孙"),
            Map.entry("马", "骏马的马"),
            Map.entry("林", "森林的林"),
            Map.entry("何", "何时的何"),
            Map.entry("高", "高山的高"),
            Map.entry("明", "光明的明"),
            Map.entry("华", "中华的华"),
            Map.entry("伟", "伟大的伟"),
            Map.entry("丽", "美丽的丽"),
            Map.entry("B", "B as in bridge"),
            Map.entry("D", "D as in dawn"),
            Map.entry("M", "M as in meadow"),
            Map.entry("N", "N as in north"),
            Map.entry("P", "P as in park"),
            Map.entry("T", "T as in tree"));

    private static final Set<String> UNKIND = Set.of(
            "死", "亡", "病", "鬼", "贼", "笨", "蠢", "傻", "疯", "坏", "骗", "烂", "臭", "丑", "罪", "犯人", "杀", "尸", "穷", "dead",
            "death", "devil", "disease", "dumb", "enemy", "fool", "idiot", "murder", "poison", "stupid", "thief",
            "ugly");

    private SpellingWords() {}

    /** A neutral or positive word for this character or letter; empty where we know none. */
    static Optional<String> kind(String character) {
        return Optional.ofNullable(KIND.get(character.toUpperCase(Locale.ROOT)));
    }

    /** Chinese is looked through for what must not be in it, other languages word by word. */
    static boolean derogatory(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return UNKIND.stream()
                .anyMatch(unkind -> unkind.charAt(0) > 127
                        ? plain.contains(unkind)
                        : Set.of(plain.split("[^a-z]+")).contains(unkind));
    }
}
