package callcenter.local;

import callcenter.embedded.KafkaSettings;
import callcenter.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Folders of one local centre.
 *
 * @param root   the repository, with the built services
 * @param folder data, keys, logs and the run file of this centre
 */
public record Home(Path root, Path folder) {

    /** Needed free space before anything starts: a first start takes about half of it. */
    static final long NEEDED_BYTES = 1L << 30;

    /** The centre of {@code up}. */
    static Home ofUp(Path root) {
        return new Home(root, root.resolve(".callcenter/centre"));
    }

    /** The centre of {@code demo}: its played calls never mix with real data. */
    static Home ofDemo(Path root) {
        return new Home(root, root.resolve(".callcenter/demo"));
    }

    static List<Home> all(Path root) {
        return List.of(ofUp(root), ofDemo(root));
    }

    /** Every folder of this repository in which a centre ran once, those of tests included. */
    static List<Home> everUsed(Path root) {
        var parent = ofUp(root).folder().getParent();
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve("lock")))
                    .map(folder -> new Home(root, folder))
                    .toList();
        } catch (IOException e) {
            throw new Refusal("Cannot read " + parent + ": " + e.getMessage(), e);
        }
    }

    String command() {
        return folder.endsWith("demo") ? "demo" : "up";
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    Path log(Service service) {
        return folder.resolve("logs").resolve(service.module() + ".log");
    }

    Path replicaLog(Service service, int port) {
        return folder.resolve("logs").resolve(service.module() + "-" + port + ".log");
    }

    Path configuration(Service service) {
        return secrets().resolve(service.module() + ".properties");
    }

    Path application(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app");
    }

    Path runFile() {
        return folder.resolve("run.json");
    }

    PostgresSettings postgres(String password) {
        return PostgresSettings.in(folder.resolve("postgres"))
                .withBinaries(folder.resolveSibling("programs"))
                .withPassword(password);
    }

    KafkaSettings kafka() {
        return KafkaSettings.in(folder.resolve("kafka"));
    }

    /** Folders are there, services are built, the disk has room; or a sentence. */
    void require() {
        try {
            Files.createDirectories(folder.resolve("logs"));
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Refusal("The disk of %s is nearly full: %d MB are free, %d MB are needed."
                        .formatted(folder, free >> 20, NEEDED_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new Refusal("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
        Arrays.stream(Service.values())
                .filter(service -> !Files.exists(application(service).resolve("quarkus-run.jar")))
                .findFirst()
                .ifPresent(service -> {
                    throw new Refusal(service.module() + " is not built: run ./callcenter build.");
                });
    }
}
