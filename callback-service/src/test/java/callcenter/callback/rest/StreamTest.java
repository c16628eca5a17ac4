package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import callcenter.callback.ComponentTest;
import callcenter.testing.SseReader;
import callcenter.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a board sees: a snapshot of open promises, then each change, and of their own promises alone for agents. */
@ComponentTest
class StreamTest {

    private final String owner = "agent-" + UUID.randomUUID();

    @TestHTTPResource("/stream")
    URI stream;

    @Test
    void aBoardSeesPromisesComeAndGo() throws Exception {
        var first = Api.make(owner, Api.newCall());
        try (var board = SseReader.as(Tokens.agent(owner), stream)) {
            board.await("snapshot", "\"promises\":[");
            board.awaitShown(first);

            var second = Api.make(owner, Api.newCall());
            board.await("delta", "\"kind\":\"promises\"", second);
            Api.agent(owner).body(Map.of("reason", "solved")).post("/callbacks/" + first + "/waive");

            board.await("delta", "\"value\":null", first);
            assertFalse(board.all().contains("13800138000"));
        }
    }

    @Test
    void anAgentSeesNothingOfOthers() throws Exception {
        var foreign = Api.make("agent-" + UUID.randomUUID(), Api.newCall());
        try (var board = SseReader.as(Tokens.agent(owner), stream)) {
            board.await("snapshot", "\"promises\":[");

            var own = Api.make(owner, Api.newCall());
            board.await("delta", own);

            assertFalse(board.all().contains(foreign));
        }
    }
}
