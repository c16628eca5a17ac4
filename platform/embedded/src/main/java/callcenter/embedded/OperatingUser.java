package callcenter.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root: this is who runs it, and where that user may keep data. */
enum OperatingUser {
    /** An ordinary user: nothing to do. */
    OURSELVES(List.of()),
    /** Root that may make a user namespace: still root on the disk, nobody to PostgreSQL. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Root in a container that may not: the unprivileged user that every Unix has. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    OperatingUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static OperatingUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        return succeeds("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    /** The command as this user runs it. */
    List<String> command(List<String> command) {
        var full = new ArrayList<>(prefix);
        full.addAll(command);
        return full;
    }

    /** Where this user can keep what was meant for {@code folder}: a home of root may be closed to it. */
    Path reachable(Path folder) {
        return this == NOBODY
                ? Path.of("/var/tmp/callcenter-nobody")
                        .resolve(Integer.toHexString(
                                folder.toAbsolutePath().toString().hashCode()))
                : folder;
    }

    /** Gives the folder and everything in it to this user. */
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (this == NOBODY && !succeeds("chown", "-R", "65534:65534", folder.toString())) {
            throw new IOException("Cannot give " + folder + " to the user that runs PostgreSQL");
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
