package callcenter.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code dead-letters list | show <id> | replay <id> | skip <id> --reason <why>}; ids are {@code <service>:<number>}. */
final class DeadLetterCommand {

    private static final String USAGE =
            "./callcenter dead-letters list | show <id> | replay <id> | skip <id> --reason \"<why>\"  [--by <your name>]";

    private final PrintStream out;

    DeadLetterCommand(PrintStream out) {
        this.out = out;
    }

    int run(Path root, List<String> arguments) {
        var home = Home.all(root).stream()
                .filter(candidate -> RunFile.ofRunning(candidate).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal("Nothing is running: ./callcenter up starts it."));
        var operator = new Operator(
                RunFile.ofRunning(home).orElseThrow().addresses(),
                new Logins(new Secrets(home.secrets()))
                        .operator(option(arguments, "--by", System.getProperty("user.name"))));
        var action = arguments.isEmpty() ? "list" : arguments.getFirst();
        switch (action) {
            case "list" -> list(operator);
            case "show" -> out.println(operator.get(id(arguments)).toPrettyString());
            case "replay" -> replayed(operator.post(id(arguments), "/replay", Map.of()));
            case "skip" -> {
                operator.post(id(arguments), "/skip", Map.of("reason", reason(arguments)));
                out.println("Skipped; the audit names you and the reason.");
            }
            default -> throw new Refusal(USAGE);
        }
        return 0;
    }

    private void list(Operator operator) {
        var count = 0;
        for (var service : Service.withDatabase()) {
            for (var letter : operator.list(service)) {
                out.printf(
                        "%-14s %-12s %-24s %-36s %s%n",
                        service.shortName() + ":" + letter.path("id").asText(),
                        letter.path("topic").asText(),
                        letter.path("key").asText(),
                        letter.path("type").asText(),
                        letter.path("reason").asText());
                count++;
            }
        }
        out.println(count == 0 ? "There are no dead letters." : count + " dead letters.");
    }

    private void replayed(JsonNode replay) {
        out.printf(
                "%d handled, %d of this key remain%s%n",
                replay.path("handled").asInt(),
                replay.path("remaining").asInt(),
                replay.hasNonNull("stoppedBy") ? ": " + replay.path("stoppedBy").asText() : ".");
    }

    private static LetterId id(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new Refusal(USAGE);
        }
        return LetterId.parse(arguments.get(1));
    }

    private static String reason(List<String> arguments) {
        var reason = option(arguments, "--reason", "");
        if (reason.isBlank()) {
            throw new Refusal("An event is only skipped with a reason: --reason \"<why it may be lost>\"");
        }
        return reason;
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        var at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }
}
