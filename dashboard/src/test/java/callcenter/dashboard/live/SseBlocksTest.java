package callcenter.dashboard.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SseBlocksTest {
    private static final String TWO = "event: a\ndata: 1\n\nevent: b\ndata: 2\n\n";

    @Test
    void eventsComeWholeHoweverTheBytesArrive() {
        for (int size = 1; size <= TWO.length(); size++) {
            List<String> events = new ArrayList<>();
            SseBlocks blocks = new SseBlocks(event -> events.add(event.toString()));
            for (int at = 0; at < TWO.length(); at += size) {
                blocks.handle(Buffer.buffer(TWO.substring(at, Math.min(TWO.length(), at + size))));
            }
            assertEquals(List.of("event: a\ndata: 1\n\n", "event: b\ndata: 2\n\n"), events, "pieces of " + size);
        }
    }

    @Test
    void aHalfEventWaits() {
        List<String> events = new ArrayList<>();

        new SseBlocks(event -> events.add(event.toString())).handle(Buffer.buffer("event: a\ndata: 1\n"));

        assertEquals(List.of(), events);
    }
}
