package callcenter.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server programs of this platform, unpacked once per folder. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder with {@code bin/postgres}; unpacks on first use, safe when two processes do so at once. */
    static Path unpackedIn(Path folder) throws IOException {
        var archive = archiveName();
        var home = folder.resolve(archive.replace(".txz", ""));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(folder);
        var fresh = Files.createTempDirectory(folder, "unpacking-");
        unpack(archive, fresh);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            Folders.delete(fresh);
        }
        return home;
    }

    private static String archiveName() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64");
        return "postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var packed = open(archive);
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static InputStream open(String archive) throws IOException {
        var stream = PostgresBinaries.class.getResourceAsStream("/" + archive);
        if (stream == null) {
            throw new IOException("No PostgreSQL for this platform (" + archive + ")");
        }
        return stream;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
