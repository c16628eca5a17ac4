package callcenter.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
final class LogTail {

    private LogTail() {}

    static List<String> lines(Path log, int count) {
        try {
            if (!Files.exists(log)) {
                return List.of();
            }
            var all = Files.readAllLines(log);
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read: " + e.getMessage() + ")");
        }
    }

    /** The last line that names a cause, and where to read on. */
    static String cause(Path log) {
        return lines(log, 200).reversed().stream()
                        .filter(line -> line.startsWith("Caused by: ") || line.contains(" ERROR "))
                        .findFirst()
                        .map(line -> line.replace("Caused by: ", ""))
                        .orElse("no reason was logged")
                + " (see " + log + ")";
    }
}
