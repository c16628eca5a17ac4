package callcenter.local;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A centre in the foreground, until Ctrl-C. */
final class Run {

    private final Home home;

    Run(Home home) {
        this.home = home;
    }

    int up() {
        start(centre -> Map.of());
        awaitEnd();
        return 0;
    }

    int demo() {
        var shift = ServiceLoader.load(Shift.class)
                .findFirst()
                .orElseThrow(() -> new Refusal("This build has no shift to play; ./callcenter up runs without one."));
        var centre = start(shift::settings);
        System.out.println("A shift is played now: customers ring, agents work. Watch the page.");
        try {
            shift.play(centre);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        awaitEnd();
        return 0;
    }

    private Centre start(Function<Centre, Map<String, String>> extra) {
        var centre = Centre.start(home, extra, System.out::println);
        centre.supervise();
        Welcome.print(centre, home, System.out);
        return centre;
    }

    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
