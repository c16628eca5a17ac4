package callcenter.benchmarks;

import callcenter.local.Centre;
import callcenter.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Resident memory of the services, where the system tells it. */
final class Memory {

    private Memory() {}

    static void print(Centre centre, List<Service> services) {
        for (var service : services) {
            System.out.printf("%s: %s resident%n", service.module(), resident(centre.pid(service)));
        }
        System.out.printf(
                "this process, with Kafka and the simulators: %s resident%n",
                resident(ProcessHandle.current().pid()));
    }

    private static String resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown on this system";
        }
    }
}
