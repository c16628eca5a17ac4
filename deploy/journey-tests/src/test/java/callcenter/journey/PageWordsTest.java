package callcenter.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.EventCatalogue;
import callcenter.events.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Here, because neither the page nor routing may know the other: what one writes down, the other has words for. */
class PageWordsTest {

    private static final Path ROOT = Path.of(System.getProperty("callcenter.root", "../.."));
    /** The first literal of whatever makes an entry: at once after the bracket, after an instant, or after a norm. */
    private static final Pattern WRITTEN = Pattern.compile("(?:TimelineEntry|\\bnote|\\bentry|\\bflag|\\bfact)\\("
            + "\\s*(?:[^()\",]*(?:\\([^()]*\\))?[^()\",]*,\\s*)?(?:\"[A-Z]+-\\d+\",\\s*)?\"([a-z]+(?:-[a-z]+)*)\"");

    private static final Pattern STEPS = Pattern.compile("(?m)^  \"history\\.([\\w-]+)\":");
    private static final Pattern TOLD = Pattern.compile("(?m)^  \"event\\.([\\w-]+)\":");

    @Test
    void every_entry_that_routing_writes_on_a_timeline_has_words_on_the_page() throws IOException {
        var written = matches(WRITTEN, routing());
        var told = matches(TOLD, Files.readString(ROOT.resolve("dashboard/src/main/resources/web/app/text/en.js")));

        assertTrue(written.size() > 70, "only " + written + " were found");
        written.removeAll(told);
        assertEquals(Set.of(), written);
    }

    @Test
    void every_event_of_a_promise_has_words_in_its_history() throws IOException {
        var told = matches(STEPS, Files.readString(ROOT.resolve("dashboard/src/main/resources/web/app/text/en.js")));

        var events = EventCatalogue.all().stream()
                .filter(event -> event.topic() == Topic.CALLBACKS)
                .map(event -> event.name().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        events.removeAll(told);
        assertEquals(Set.of(), events);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String routing() throws IOException {
        try (var files = Files.walk(ROOT.resolve("routing-service/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PageWordsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
