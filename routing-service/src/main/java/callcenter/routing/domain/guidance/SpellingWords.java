package callcenter.routing.domain.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words to tell characters and letters apart with, and those never to use for it (CAL-21). */
public final class SpellingWords {

    /** How one addresses somebody is no part of the name. */
    private static final String ADDRESS = "(?i)^(mr|mrs|ms|miss|dr)\\b\\.?|(先生|女士|小姐|太太|老师|经理)$";

    private static final String BETWEEN_WORDS = "[\\s，,、；;。]+";

    private final Map<String, String> kind;
    private final Set<String> unkind;
    private final Set<String> harmless;
    private final int longestName;
    private final int longestWord;

    private SpellingWords(Map<String, String> kind, Set<String> unkind) {
        this.kind = Map.copyOf(kind);
        this.unkind = Set.copyOf(unkind);
        this.harmless = new HashSet<>();
        kind.values().stream().flatMap(SpellingWords::told).forEach(harmless::add);
        harmless.removeAll(unkind);
        this.longestName = longest(kind.keySet());
        this.longestWord = Math.max(longest(unkind), longest(harmless));
    }

    /**
     * Reads lists as they lie in files; what begins with {@code #} is a remark.
     *
     * @param kind   per line what is told apart, and after a blank the words for it
     * @param unkind words between blanks
     */
    public static SpellingWords parse(List<String> kind, List<String> unkind) {
        var words = new HashMap<String, String>();
        entries(kind)
                .forEach(
                        line -> words.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        var never = new HashSet<String>();
        entries(unkind).forEach(line -> never.addAll(List.of(line.split(" +"))));
        return new SpellingWords(words, never);
    }

    private static Stream<String> entries(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /** These, and what a centre says otherwise. */
    public SpellingWords with(@Nullable OwnSpelling own) {
        if (own == null) {
            return this;
        }
        var words = new HashMap<>(kind);
        own.words().forEach((name, told) -> words.put(name.toUpperCase(Locale.ROOT), told));
        var never = new HashSet<>(unkind);
        own.allowed().forEach(word -> never.remove(word.toLowerCase(Locale.ROOT)));
        own.unkind().forEach(word -> never.add(word.toLowerCase(Locale.ROOT)));
        return new SpellingWords(words, never);
    }

    /** All there are, by what they tell apart. */
    public Map<String, String> kind() {
        return kind;
    }

    /** What to say for each part of a name, in order; a character for which we have no word is named for itself. */
    public List<String> proposals(String name) {
        var plain = name.strip().replaceAll(ADDRESS, "").strip().toUpperCase(Locale.ROOT);
        var proposed = new ArrayList<String>();
        for (var at = 0; at < plain.length(); ) {
            var part = longestFrom(plain, at, kind.keySet(), longestName);
            var told = part == null ? plain.substring(at, plain.offsetByCodePoints(at, 1)) : part;
            if (part != null) {
                proposed.add(kind.get(part));
            } else if (Character.isIdeographic(told.codePointAt(0))) {
                proposed.add("“" + told + "”字");
            }
            at += told.length();
        }
        return proposed;
    }

    /**
     * Whether somebody could be hurt. Words count, not the characters within: that of 灿烂的灿 is 灿烂. One character is a
     * word only where nothing else is said, as in 死的死.
     */
    public boolean derogatory(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS)).anyMatch(this::hurts)
                || Stream.of(words.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(unkind::contains);
    }

    private boolean hurts(String part) {
        var said = said(part);
        if (said.codePointCount(0, said.length()) == 1) {
            return unkind.contains(said);
        }
        for (var at = 0; at < said.length(); ) {
            var word = longerWordFrom(said, at);
            if (word != null && unkind.contains(word)) {
                return true;
            }
            at = word == null ? said.offsetByCodePoints(at, 1) : at + word.length();
        }
        return false;
    }

    private @Nullable String longerWordFrom(String text, int at) {
        for (var length = Math.min(longestWord, text.length() - at); length > 1; length--) {
            var word = text.substring(at, at + length);
            if (word.charAt(0) > 127 && (unkind.contains(word) || harmless.contains(word))) {
                return word;
            }
        }
        return null;
    }

    private static @Nullable String longestFrom(String text, int at, Set<String> words, int longest) {
        for (var length = Math.min(longest, text.length() - at); length > 0; length--) {
            var word = text.substring(at, at + length);
            if (words.contains(word)) {
                return word;
            }
        }
        return null;
    }

    private static Stream<String> told(String words) {
        return Stream.of(words.split(BETWEEN_WORDS)).map(SpellingWords::said);
    }

    /** Without the character that is told: 灿烂 of 灿烂的灿. */
    private static String said(String part) {
        var end = part.lastIndexOf('的');
        return end > 0 ? part.substring(0, end) : part;
    }

    private static int longest(Set<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }
}
