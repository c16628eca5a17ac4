package callcenter.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what runs in another terminal, in order. */
final class Down {

    private static final int PATIENCE_SECONDS = 60;

    private final PrintStream out;

    Down(PrintStream out) {
        this.out = out;
    }

    int stop(Path root) {
        var stopped = 0;
        for (var home : Home.all(root)) {
            var running = RunFile.ofRunning(home);
            if (running.isPresent()) {
                stop(home, running.get());
                stopped++;
            }
        }
        if (stopped == 0) {
            out.println("Nothing is running.");
        }
        return 0;
    }

    private void stop(Home home, RunFile run) {
        var launcher = run.launcher().process();
        launcher.ifPresent(ProcessHandle::destroy);
        try {
            if (launcher.isPresent()) {
                launcher.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new Refusal(
                    "./callcenter %s (process %d) did not stop within %d s."
                            .formatted(home.command(), run.launcher().pid(), PATIENCE_SECONDS),
                    e);
        }
        out.println("./callcenter " + home.command() + " is stopped; its data is kept in " + home.folder());
    }
}
