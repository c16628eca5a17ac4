package callcenter.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The folder of a centre with many agents, made for one run. */
public final class Folders {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Folders() {}

    public static Path fresh(int agents) throws IOException {
        var folder = Files.createTempDirectory("callcenter-benchmark");
        var configured = new ArrayList<Map<String, Object>>();
        var logins = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= agents; i++) {
            var id = "agent-" + i;
            configured.add(Map.of(
                    "id",
                    id,
                    "name",
                    id,
                    "number",
                    String.valueOf(8000 + i),
                    "team",
                    "day",
                    "endpoints",
                    Map.of("generic", "sip:" + id)));
            logins.add(Map.of("user", id, "password", "unused", "roles", List.of("agent"), "agentId", id, "name", id));
        }
        var queue = Map.of("id", "service", "name", "Service", "dialled", List.of("+862088880000"));
        Files.writeString(
                folder.resolve("call-centre.json"),
                JSON.writeValueAsString(Map.of("queues", List.of(queue), "agents", configured)));
        var secrets = Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("users.json"), JSON.writeValueAsString(logins));
        return folder;
    }

    public static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
