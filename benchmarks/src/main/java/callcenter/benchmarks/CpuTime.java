package callcenter.benchmarks;

import callcenter.local.Centre;
import callcenter.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The server of this centre, with the processes of its connections; of closed ones too, where that is told. */
    public static Duration ofPostgres(Centre centre) {
        long postmaster = postmaster(centre);
        return ProcessHandle.of(postmaster)
                .map(process -> used(Stream.concat(Stream.of(process), process.children())))
                .orElse(Duration.ZERO)
                .plus(ofEndedChildren(postmaster));
    }

    /** Linux tells it, in hundredths of a second; other systems do not. */
    private static Duration ofEndedChildren(long pid) {
        var file = Path.of("/proc/" + pid + "/stat");
        try {
            if (!Files.exists(file)) {
                return Duration.ZERO;
            }
            var told = Files.readString(file);
            var afterName = told.substring(told.lastIndexOf(')') + 2).split(" ");
            return Duration.ofMillis(10 * (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
