package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.ComponentTest;
import callcenter.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a board sees: a snapshot of open promises, then each change, and of their own promises alone for agents. */
@ComponentTest
class StreamTest {

    private final String owner = "agent-" + UUID.randomUUID();
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/stream")
    URI stream;

    @Test
    void aBoardSeesPromisesComeAndGo() throws Exception {
        var first = Api.make(owner, Api.newCall());
        var board = follow(Tokens.agent(owner));
        await(board, "\"promises\":[");
        await(board, first);

        var second = Api.make(owner, Api.newCall());
        await(board, "\"kind\":\"promises\"", second);
        Api.agent(owner).body(Map.of("reason", "solved")).post("/callbacks/" + first + "/waive");

        await(board, "\"value\":null", first);
        assertFalse(board.stream().anyMatch(line -> line.contains("13800138000")));
    }

    @Test
    void anAgentSeesNothingOfOthers() throws Exception {
        var foreign = Api.make("agent-" + UUID.randomUUID(), Api.newCall());
        var board = follow(Tokens.agent(owner));
        await(board, "\"promises\":[");

        var own = Api.make(owner, Api.newCall());
        await(board, own);

        assertTrue(board.stream().noneMatch(line -> line.contains(foreign)));
    }

    private List<String> follow(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + token)
                .build();
        Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body();
        var seen = new CopyOnWriteArrayList<String>();
        Thread.ofVirtual().start(() -> lines.forEach(seen::add));
        return seen;
    }

    private static void await(List<String> board, String... parts) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> board.stream().anyMatch(line -> Stream.of(parts).allMatch(line::contains)));
    }
}
