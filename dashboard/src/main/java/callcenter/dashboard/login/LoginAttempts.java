package callcenter.dashboard.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down guessing: so many failures per address and minute, then a wait. Bounded in memory. */
final class LoginAttempts {
    static final int FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Window> windows = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** How long this address has to wait before it may try; zero when it may. */
    synchronized Duration wait(String address, Instant now) {
        Window window = windows.get(address);
        if (window == null || !now.isBefore(window.end()) || window.failures() < FAILURES) {
            return Duration.ZERO;
        }
        return Duration.between(now, window.end());
    }

    synchronized void failed(String address, Instant now) {
        Window window = windows.get(address);
        boolean over = window == null || !now.isBefore(window.end());
        windows.put(address, over ? new Window(now.plus(WINDOW), 1) : new Window(window.end(), window.failures() + 1));
    }

    private record Window(Instant end, int failures) {}
}
