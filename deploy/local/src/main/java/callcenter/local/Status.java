package callcenter.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What runs, where, and whether it is ready. */
final class Status {

    private final PrintStream out;

    Status(PrintStream out) {
        this.out = out;
    }

    /** 0 when something runs and all of it is ready. */
    int of(Path root) {
        var anyRuns = false;
        var allReady = true;
        for (var home : Home.all(root)) {
            var running = RunFile.ofRunning(home);
            if (running.isPresent()) {
                anyRuns = true;
                allReady &= show(home, running.get());
            }
        }
        if (!anyRuns) {
            out.println("Nothing is running: ./callcenter up or ./callcenter demo starts it.");
        }
        return anyRuns && allReady ? 0 : 1;
    }

    private boolean show(Home home, RunFile run) {
        out.println(
                "./callcenter " + home.command() + ", since " + run.launcher().startedAt());
        line("launcher, Kafka", run.launcher(), "running", "");
        var allReady = true;
        for (var service : Service.values()) {
            var address = run.addresses().of(service);
            var ready = Readiness.isReady(address);
            allReady &= ready;
            run.services().stream()
                    .filter(entry -> entry.name().equals(service.module()))
                    .forEach(entry -> line(service.module(), entry, ready ? "ready" : "NOT READY", address.toString()));
        }
        return allReady;
    }

    private void line(String name, RunFile.Entry entry, String state, String address) {
        out.printf("  %-17s %-9s process %-7d %7s  %s%n", name, state, entry.pid(), memory(entry.pid()), address);
    }

    /** Resident memory, where the system tells it. */
    private static String memory(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .or(Optional::empty)
                    .orElse("");
        } catch (IOException notLinux) {
            return "";
        }
    }
}
