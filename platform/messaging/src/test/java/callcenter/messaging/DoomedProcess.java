package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A replica in a process of its own, to be killed: it runs the deadlines of kind "promise" and stops within one of them,
 * in the middle of a transaction, until it is; at the latest when the process ends that started it.
 */
final class DoomedProcess {

    private static final String STUCK = "stuck";

    private DoomedProcess() {}

    /** Answers once it is stuck after so many effects, committed or not. */
    static Process stuckAfter(int effects, TestAddress address) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DoomedProcess.class.getName(),
                Integer.toString(effects)));
        command.addAll(address.words());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = process.inputReader(StandardCharsets.UTF_8);
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.equals(STUCK)) {
                return process;
            }
        }
        throw new IOException("The process ended with " + process.exitValue());
    }

    public static void main(String[] arguments) throws IOException {
        var effects = new AtomicInteger(Integer.parseInt(arguments[0]));
        var address = TestAddress.of(Arrays.asList(arguments).subList(1, arguments.length));
        TestReplica.started(address).deadlines().on("promise", (tx, deadline, now) -> {
            if (effects.decrementAndGet() > 0) {
                TestReplica.tell(tx, deadline.subject());
                return Uni.createFrom().voidItem();
            }
            System.out.println(STUCK);
            return Uni.createFrom().nothing();
        });
        System.in.transferTo(OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(1);
    }
}
