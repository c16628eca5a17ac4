package callcenter.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Ownership of a folder by one process: dropped by the operating system when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {

    /**
     * Closing any channel of a file drops the lock that this process has on it by another one, and other processes would
     * then sweep a living server away. So channels that met our own lock stay open.
     */
    private static final Queue<FileChannel> KEPT_OPEN = new ConcurrentLinkedQueue<>();

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock of this folder (created if missing), or empty when a living process holds it. */
    public static Optional<FolderLock> tryLock(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lock(channel) ? Optional.of(new FolderLock(channel)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock of this folder, or a sentence that says who is in the way. */
    public static FolderLock lock(Path folder) {
        return tryLock(folder)
                .orElseThrow(() -> new IllegalStateException(folder + " is in use by another running process"));
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return true;
            }
            channel.close();
        } catch (OverlappingFileLockException heldByThisProcess) {
            KEPT_OPEN.add(channel);
        }
        return false;
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
