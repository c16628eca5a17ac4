package callcenter.benchmarks;

import callcenter.local.Centre;
import callcenter.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** CPU time of services and of PostgreSQL, read from outside. Kafka runs in this process, with the load's generator. */
public final class CpuTime {

    private CpuTime() {}

    public static Duration of(Centre centre, Service... services) {
        return Arrays.stream(services)
                .map(service -> used(ProcessHandle.of(centre.pid(service)).stream()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The server of this centre, with the processes of its connections. */
    public static Duration ofPostgres(Centre centre) {
        return ProcessHandle.of(postmaster(centre))
                .map(process -> used(Stream.concat(Stream.of(process), process.children())))
                .orElse(Duration.ZERO);
    }

    /** It writes its id into the first line. */
    private static long postmaster(Centre centre) {
        var file = centre.postgres().folder().resolve("data/postmaster.pid");
        try (var lines = Files.lines(file)) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
