package callcenter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of servers that live as long as this process. What a killed process left is removed by the next one. */
public final class TemporaryFolders {

    private TemporaryFolders() {}

    /** Where this user's temporary servers live. */
    public static Path root() {
        return Path.of(System.getProperty("java.io.tmpdir"), "callcenter-" + System.getProperty("user.name"));
    }

    /** A new, empty folder. The server that is started in it must lock it (servers of this package do). */
    public static Path create(String purpose) {
        try {
            Files.createDirectories(root());
            return Files.createTempDirectory(root(), purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops and removes what processes that are gone have left. */
    public static void sweep() {
        try {
            Files.createDirectories(root());
            try (var folders = Files.newDirectoryStream(root(), "{postgres,kafka}-*")) {
                for (var folder : folders) {
                    sweep(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path folder) throws IOException {
        var made = folder.resolve("lock");
        if (!Files.exists(made)) {
            return; // being made right now
        }
        var lock = FolderLock.tryLock(folder);
        if (lock.isEmpty()) {
            return;
        }
        try (var mine = lock.get()) {
            new PostgresProcess(folder.resolve("data")).killIfRunning();
            Folders.delete(folder);
        }
    }
}
