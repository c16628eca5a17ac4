package callcenter.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Numbers from which somebody rings for the fun of it, and the calls in which agents met them (ANS-8). */
final class Nuisances {

    /** With what the shift leader finds right for them. */
    private static final Map<String, String> LEVELS = Map.of(
            "+8613800139001", "TURN_AWAY",
            "+8613800139002", "MESSAGE",
            "+8613800139003", "MESSAGE",
            "+8613800139004", "WARN");

    private final Queue<Met> met = new ConcurrentLinkedQueue<>();

    /** @param level what is to be proposed for the number */
    record Met(String callId, String level) {}

    static List<String> numbers() {
        return LEVELS.keySet().stream().sorted().toList();
    }

    boolean includes(String number) {
        return LEVELS.containsKey(number);
    }

    /** An agent has such a caller on the line. */
    void met(String callId, String number) {
        met.add(new Met(callId, LEVELS.get(number)));
    }

    /** Calls since the last time, for whoever asks to have the numbers listed. */
    List<Met> toPropose() {
        var calls = List.copyOf(met);
        met.removeAll(calls);
        return calls;
    }
}
