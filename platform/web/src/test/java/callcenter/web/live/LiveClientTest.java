package callcenter.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveClientTest {
    private static final String STREAM = "s1";

    private final LiveBoard board = new LiveBoard(List.of("calls", "agents"), 3, Object::toString);
    private final LiveClient client = new LiveClient(STREAM, value -> !value.equals("9"), 2);

    @Test
    void aNewReaderGetsASnapshotOfWhatItMaySee() {
        put("calls", "c1", "1");
        put("calls", "c9", "9");
        put("agents", "a1", "2");

        client.begin(board, Optional.empty());

        assertEquals(List.of("snapshot s1-3 {\"calls\":[1],\"agents\":[2]}"), sent());
    }

    @Test
    void aDeltaFollowsTheSnapshot() {
        client.begin(board, Optional.empty());
        sent();

        client.add(put("calls", "c1", "1"));

        assertEquals(List.of("delta s1-1 {\"kind\":\"calls\",\"id\":\"c1\",\"value\":1}"), sent());
    }

    @Test
    void whatDidNotChangeIsNotTold() {
        put("calls", "c1", "1");

        assertEquals(List.of(), put("calls", "c1", "1"));
        assertEquals(List.of(), board.replace("calls", List.of(new LiveItem("c1", "1"))));
    }

    @Test
    void whatIsGoneIsToldAsNull() {
        put("calls", "c1", "1");
        client.begin(board, Optional.of("s1-1"));

        client.add(board.replace("calls", List.of()));

        assertEquals(List.of("delta s1-2 {\"kind\":\"calls\",\"id\":\"c1\",\"value\":null}"), sent());
    }

    @Test
    void whatAReaderMayNoLongerSeeIsGoneForIt() {
        put("calls", "c1", "1");
        client.begin(board, Optional.of("s1-1"));

        client.add(put("calls", "c1", "9"));
        client.add(put("calls", "c2", "9"));

        assertEquals(List.of("delta s1-2 {\"kind\":\"calls\",\"id\":\"c1\",\"value\":null}"), sent());
    }

    @Test
    void changesOfOneThingCoalesceToTheLatest() {
        client.begin(board, Optional.of("s1-0"));

        client.add(put("calls", "c1", "1"));
        client.add(put("calls", "c2", "2"));
        client.add(put("calls", "c1", "3"));

        assertEquals(
                List.of(
                        "delta s1-2 {\"kind\":\"calls\",\"id\":\"c2\",\"value\":2}",
                        "delta s1-3 {\"kind\":\"calls\",\"id\":\"c1\",\"value\":3}"),
                sent());
    }

    @Test
    void aReaderThatFallsBehindGetsASnapshotInstead() {
        client.begin(board, Optional.of("s1-0"));

        client.add(put("calls", "c1", "1"));
        client.add(put("calls", "c2", "2"));
        client.add(put("calls", "c3", "3"));
        client.add(put("calls", "c4", "4"));

        assertEquals(List.of("snapshot s1-4 {\"calls\":[1,2,3,4],\"agents\":[]}"), sent());
    }

    @Test
    void aReaderThatComesBackGetsWhatItMissed() {
        put("calls", "c1", "1");
        put("calls", "c2", "2");

        client.begin(board, Optional.of("s1-1"));

        assertEquals(List.of("delta s1-2 {\"kind\":\"calls\",\"id\":\"c2\",\"value\":2}"), sent());
    }

    @Test
    void aReaderThatWasAwayTooLongGetsASnapshot() {
        for (int value = 1; value <= 5; value++) {
            put("calls", "c1", "1" + value);
        }

        client.begin(board, Optional.of("s1-1"));

        assertEquals(List.of("snapshot s1-5 {\"calls\":[15],\"agents\":[]}"), sent());
    }

    @Test
    void anIdOfAnotherReplicaOrOfNothingMeansASnapshot() {
        for (String unknown : List.of("s2-0", "s1-7", "s1-x", "")) {
            client.begin(board, Optional.of(unknown));

            assertEquals(List.of("snapshot s1-0 {\"calls\":[],\"agents\":[]}"), sent(), unknown);
        }
    }

    @Test
    void aBeatComesAfterEverythingElseAndOnlyOnce() {
        client.begin(board, Optional.of("s1-0"));
        client.beat("{}");
        client.beat("{}");

        client.add(put("calls", "c1", "1"));

        assertEquals(List.of("delta s1-1 {\"kind\":\"calls\",\"id\":\"c1\",\"value\":1}", "beat s1-1 {}"), sent());
    }

    private List<Delta> put(String kind, String id, String value) {
        return board.update(kind, Set.of(id), List.of(new LiveItem(id, value)));
    }

    private List<String> sent() {
        List<String> frames = new ArrayList<>();
        for (Optional<Frame> frame = client.next(board); frame.isPresent(); frame = client.next(board)) {
            frames.add(frame.get().event() + " " + frame.get().id() + " "
                    + frame.get().data());
        }
        return frames;
    }
}
