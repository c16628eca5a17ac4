package callcenter.local.demo;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Numbers from which somebody rings for the fun of it, and the calls in which agents met them (ANS-8). */
final class Nuisances {

    private static final List<String> NUMBERS = List.of("+8613800139001", "+8613800139002", "+8613800139003");

    private final Queue<String> met = new ConcurrentLinkedQueue<>();

    static String number(Dice dice) {
        return dice.oneOf(NUMBERS);
    }

    boolean includes(String number) {
        return NUMBERS.contains(number);
    }

    /** An agent has such a caller on the line. */
    void met(String callId) {
        met.add(callId);
    }

    /** Calls since the last time, for whoever asks to have the numbers listed. */
    List<String> toPropose() {
        var calls = List.copyOf(met);
        met.removeAll(calls);
        return calls;
    }
}
