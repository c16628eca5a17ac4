package callcenter.local;

import java.util.Map;

/** A played shift of calls on a running centre. The demo's is found by {@link java.util.ServiceLoader}. */
public interface Shift {

    /**
     * Settings that every service gets on top, such as short durations; plain configuration, no code paths.
     *
     * @param centre about to start: its addresses and keys are known
     */
    default Map<String, String> settings(Centre centre) {
        return Map.of();
    }

    /** Plays until the thread is interrupted. */
    void play(Centre centre) throws InterruptedException;
}
