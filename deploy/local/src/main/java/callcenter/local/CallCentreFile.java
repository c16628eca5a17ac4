package callcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The centre's agents, queues and skills: a sample is put down once, then the file belongs to whoever edits it. */
final class CallCentreFile {

    private CallCentreFile() {}

    static Path in(Home home) {
        return home.folder().toAbsolutePath().resolve("call-centre.json");
    }

    /** The demo's limits are short, so that everything can be seen within minutes. */
    private static String sample(Home home) {
        return home.command().equals("demo") ? "call-centre-demo.json" : "call-centre.json";
    }

    static void putDown(Home home) {
        if (Files.exists(in(home))) {
            return;
        }
        try (var sample = CallCentreFile.class.getResourceAsStream(sample(home))) {
            if (sample == null) {
                throw new IllegalStateException(
                        "The sample of the centre's configuration is missing from the launcher");
            }
            Files.copy(sample, in(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
