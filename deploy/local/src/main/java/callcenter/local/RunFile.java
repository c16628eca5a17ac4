package callcenter.local;

import callcenter.embedded.EmbeddedPostgresServer;
import callcenter.embedded.FolderLock;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Who runs, for other commands to read, and for the next one to clean up after a launcher that was killed. */
record RunFile(Entry launcher, List<Entry> services, Addresses addresses) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** A process, told apart from a later one with the same id by when it started. */
    record Entry(String name, long pid, Instant startedAt) {

        static Entry of(String name, ProcessHandle process) {
            return new Entry(name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        }

        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(process ->
                            process.info().startInstant().orElse(Instant.EPOCH).equals(startedAt));
        }
    }

    static void write(Home home, Addresses addresses, Collection<ServiceProcess> processes) {
        var services = processes.stream()
                .map(process -> Entry.of(process.service().module(), process.handle()))
                .toList();
        try {
            var run = new RunFile(Entry.of("launcher", ProcessHandle.current()), services, addresses);
            Secrets.write(home.runFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a centre that runs now; empty when none does. */
    static Optional<RunFile> ofRunning(Home home) {
        if (!Files.exists(home.runFile())) {
            return Optional.empty();
        }
        var lock = FolderLock.tryLock(home.folder());
        if (lock.isEmpty()) {
            return Optional.of(read(home));
        }
        try (var mine = lock.get()) {
            endWhatIsLeft(home);
            return Optional.empty();
        }
    }

    /** Ends what killed launchers of this repository left anywhere. */
    static void sweep(Path root) {
        Home.everUsed(root).forEach(RunFile::ofRunning);
    }

    static Refusal alreadyRunning(Home home) {
        var launcher = Files.exists(home.runFile())
                ? " (process " + read(home).launcher().pid() + ")"
                : "";
        return new Refusal(
                "./callcenter %s is already running%s: ./callcenter status shows it, ./callcenter down stops it."
                        .formatted(home.command(), launcher));
    }

    /** To be called with the lock: ends what a killed launcher left. */
    static void endWhatIsLeft(Home home) {
        if (!Files.exists(home.runFile())) {
            return;
        }
        var left = read(home).services().stream()
                .flatMap(entry -> entry.process().stream())
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(RunFile::awaitEnd);
        new EmbeddedPostgresServer(home.postgres("")).close();
        delete(home);
    }

    static void delete(Home home) {
        try {
            Files.deleteIfExists(home.runFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher and its services. */
    Stream<Entry> all() {
        return Stream.concat(Stream.of(launcher), services.stream());
    }

    private static RunFile read(Home home) {
        try {
            return JSON.readValue(home.runFile().toFile(), RunFile.class);
        } catch (IOException e) {
            throw new Refusal("The file " + home.runFile() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new Refusal("Process " + process.pid() + " of an earlier run does not end.", e);
        }
    }
}
