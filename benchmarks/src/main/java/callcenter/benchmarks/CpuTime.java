package callcenter.benchmarks;

import callcenter.local.Centre;
import callcenter.local.Service;
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

    /** All its processes there are. */
    public static Duration ofPostgres() {
        return used(ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres")));
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
