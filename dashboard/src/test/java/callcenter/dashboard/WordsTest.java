package callcenter.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page says everything in both languages. */
class WordsTest {
    private static final Path PAGE = Path.of("src/main/resources/web/app");
    private static final Pattern LINE = Pattern.compile("(?m)^  \"?([\\w.-]+)\"?: \"(.*)\",$");
    private static final Pattern USE = Pattern.compile("\\bt\\(\"([\\w.-]+)\"[,)]");
    private static final Pattern NAME = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(words("en").keySet(), words("zh-CN").keySet());
    }

    @Test
    void noTranslationNamesAValueThatTheOtherDoesNotHave() throws IOException {
        TreeMap<String, String> english = words("en");
        words("zh-CN").forEach((key, text) -> assertEquals(names(english.get(key)), names(text), key));
    }

    @Test
    void everyKeyThatThePageUsesExists() throws IOException {
        TreeMap<String, String> english = words("en");
        try (Stream<Path> files = Files.walk(PAGE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .forEach(use -> assertTrue(english.containsKey(use.group(1)), file + ": " + use.group(1)));
            }
        }
    }

    private static TreeMap<String, String> words(String language) throws IOException {
        TreeMap<String, String> words = new TreeMap<>();
        LINE.matcher(Files.readString(PAGE.resolve("text/" + language + ".js")))
                .results()
                .forEach(line -> words.put(line.group(1), line.group(2)));
        return words;
    }

    private static TreeSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(name -> names.add(name.group()));
        return names;
    }
}
