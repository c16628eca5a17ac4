package callcenter.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The ends of the services' logs. */
final class Logs {

    private static final int LINES = 100;

    private final PrintStream out;

    Logs(PrintStream out) {
        this.out = out;
    }

    /** Of one service, or the last lines of all; of the centre that was started last. */
    int show(Path root, List<String> arguments) {
        var services = arguments.isEmpty()
                ? Arrays.asList(Service.values())
                : List.of(Service.named(arguments.getFirst()).orElseThrow(() -> unknown(arguments.getFirst())));
        var home = Home.all(root).stream()
                .filter(candidate -> Files.exists(candidate.folder()))
                .max(Comparator.comparing(
                        candidate -> candidate.folder().resolve("logs").toFile().lastModified()))
                .orElseThrow(() -> new Refusal("There are no logs yet: nothing was started."));
        for (var service : services) {
            out.println("== " + home.log(service));
            LogTail.lines(home.log(service), services.size() == 1 ? LINES * 10 : LINES)
                    .forEach(out::println);
        }
        return 0;
    }

    private static Refusal unknown(String name) {
        return new Refusal("There is no service '" + name + "': "
                + String.join(
                        ", ",
                        Arrays.stream(Service.values()).map(Service::module).toList()));
    }
}
