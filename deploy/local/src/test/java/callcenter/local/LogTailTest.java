package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void the_last_cause_is_what_is_told() throws IOException {
        var log = Files.write(
                folder.resolve("a.log"),
                List.of("10:00 ERROR first", "Caused by: java.net.BindException: Address already in use", "\tat x.y"));

        assertTrue(LogTail.cause(log).startsWith("java.net.BindException: Address already in use (see "));
        assertEquals(List.of("\tat x.y"), LogTail.lines(log, 1));
    }

    @Test
    void a_log_that_is_not_there_has_no_lines() {
        assertEquals(List.of(), LogTail.lines(folder.resolve("none.log"), 5));
    }
}
