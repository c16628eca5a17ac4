package callcenter.local;

import callcenter.embedded.EmbeddedPostgresServer;
import callcenter.embedded.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Deletes all data, keys and logs of this repository's local centres, after asking. */
final class Reset {

    private final PrintStream out;

    Reset(PrintStream out) {
        this.out = out;
    }

    int delete(Path root, List<String> arguments) {
        var homes = Home.everUsed(root);
        for (var home : homes) {
            if (RunFile.ofRunning(home).isPresent()) {
                throw new Refusal("./callcenter " + home.command() + " is running: ./callcenter down stops it.");
            }
        }
        if (homes.isEmpty()) {
            out.println("There is nothing to delete.");
            return 0;
        }
        if (!arguments.contains("--yes") && !isConfirmed(homes)) {
            out.println("Nothing was deleted.");
            return 1;
        }
        homes.forEach(Reset::delete);
        out.println("Deleted.");
        return 0;
    }

    private boolean isConfirmed(List<Home> homes) {
        out.println("This deletes every call, ticket, promise, evaluation, key and log in");
        homes.forEach(home -> out.println("  " + home.folder()));
        out.print("Type yes to go on: ");
        out.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return "yes".equals(answer);
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Home home) {
        try {
            Folders.delete(new EmbeddedPostgresServer(home.postgres("")).folder());
            Folders.delete(home.folder());
        } catch (IOException e) {
            throw new Refusal("Cannot delete " + home.folder() + ": " + e.getMessage(), e);
        }
    }
}
