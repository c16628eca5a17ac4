package callcenter.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One service as a child process. Standard input is its lifeline: see {@link Lifeline}. */
final class ServiceProcess {

    /** The same for every run, and printed by the benchmarks. */
    static final List<String> JVM_FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx160m", "-Xss512k", "-Xshare:auto");

    /** What the manifest of quarkus-run.jar grants to {@code java -jar}, and a class path does not. */
    private static final String GRANT = "--add-opens=java.base/java.lang=ALL-UNNAMED";

    private static final String ARCHIVE = "app-cds.jsa";

    private final Service service;
    private final Process process;
    private final Path log;

    private ServiceProcess(Service service, Process process, Path log) {
        this.service = service;
        this.process = process;
        this.log = log;
    }

    static ServiceProcess start(Home home, Service service) {
        return start(home, service, home.log(service), Map.of());
    }

    /** One more process of the same service: alike in everything but where it listens and logs. */
    static ServiceProcess startReplica(Home home, Service service, int port) {
        return start(home, service, home.replicaLog(service, port), Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)));
    }

    private static ServiceProcess start(Home home, Service service, Path log, Map<String, String> environment) {
        var builder = new ProcessBuilder(command(home, service))
                .directory(home.application(service).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_PROFILE", "local");
        builder.environment()
                .put(
                        "SMALLRYE_CONFIG_LOCATIONS",
                        home.configuration(service).toUri().toString());
        try {
            return new ServiceProcess(service, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Home home, Service service) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_FLAGS);
        command.add(GRANT);
        if (Files.exists(home.application(service).resolve(ARCHIVE))) {
            command.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        // The archive was made for quarkus-run.jar alone: it stays valid for what is appended.
        command.addAll(
                List.of("-cp", "quarkus-run.jar" + File.pathSeparator + lifelineHome(), Lifeline.class.getName()));
        return command;
    }

    private static Path lifelineHome() {
        try {
            return Path.of(Lifeline.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Service service() {
        return service;
    }

    Path log() {
        return log;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    void whenEnded(Consumer<ServiceProcess> action) {
        var unused = process.onExit().thenAccept(ended -> action.accept(this));
    }

    /** In order: what is under way is finished. */
    void stop() {
        process.destroy();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(10);
    }

    /** Waits for its end, and makes it end when it takes longer. */
    void awaitEnd(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
