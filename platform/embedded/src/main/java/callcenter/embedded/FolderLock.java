package callcenter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Ownership of a folder by one process: dropped by the operating system when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock of this folder (created if missing), or empty when a living process holds it. */
    public static Optional<FolderLock> tryLock(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock of this folder, or a sentence that says who is in the way. */
    public static FolderLock lock(Path folder) {
        return tryLock(folder)
                .orElseThrow(() -> new IllegalStateException(folder + " is in use by another running process"));
    }

    private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
