package callcenter.local;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * Starts a service inside its own JVM and ends it when the launcher is gone, however the launcher went: standard input
 * is a pipe that the launcher holds, and the operating system closes it.
 */
public final class Lifeline {

    private Lifeline() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("lifeline").start(Lifeline::awaitEndOfLauncher);
        try {
            Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            e.getCause().printStackTrace(System.err);
            System.exit(1);
        }
    }

    private static void awaitEndOfLauncher() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever written: only the end of the stream means something.
            }
        } catch (IOException closed) {
            // The pipe is gone: the same as its end.
        }
        System.exit(0);
    }
}
