package callcenter.local;

import java.nio.file.Path;
import java.util.List;

/** What the script {@code ./callcenter} runs. Exit code 0 when it was done, 1 with one sentence when not. */
public final class Main {

    private Main() {}

    /** First argument: root of the repository; then the command and its arguments. */
    public static void main(String[] arguments) {
        try {
            var words = List.of(arguments);
            System.exit(run(Path.of(words.get(0)), words.get(1), words.subList(2, words.size())));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static int run(Path root, String command, List<String> arguments) {
        RunFile.sweep(root);
        return switch (command) {
            case "up" -> new Run(Home.ofUp(root)).up();
            case "demo" -> new Run(Home.ofDemo(root)).demo();
            case "status" -> new Status(System.out).of(root);
            case "logs" -> new Logs(System.out).show(root, arguments);
            case "down" -> new Down(System.out).stop(root);
            case "reset" -> new Reset(System.out).delete(root, arguments);
            case "dead-letters" -> new DeadLetterCommand(System.out).run(root, arguments);
            default -> throw new Refusal("There is no command '" + command + "': ./callcenter help lists them.");
        };
    }
}
