package callcenter.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server process of one data folder, as its own pid file names it, whoever started it. */
final class PostgresProcess {

    private final Path data;

    PostgresProcess(Path data) {
        this.data = data;
    }

    /** The running server of exactly this data folder; a recycled process id is not mistaken for it. */
    Optional<ProcessHandle> find() {
        var pidFile = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var commandLine = process.info().commandLine().or(() -> procCommandLine(process.pid()));
        return commandLine.map(line -> line.contains(data.toString())).orElse(false);
    }

    /** Ends it at once, as a power cut would, and returns when it and all its workers are gone. */
    void killIfRunning() {
        find().ifPresent(server -> {
            var family = Stream.concat(Stream.of(server), server.descendants()).toList();
            server.destroyForcibly();
            awaitEnd(family);
        });
    }

    private static void awaitEnd(List<ProcessHandle> family) {
        var ends = family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(5, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException slow) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> procCommandLine(long pid) {
        try {
            return Optional.of(Files.readString(Path.of("/proc/" + pid + "/cmdline")));
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
