package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.embedded.EmbeddedPostgresServer;
import callcenter.embedded.FolderLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    Path root;

    private Home home;

    @BeforeEach
    void create() throws Exception {
        home = Home.ofUp(root);
        Files.createDirectories(home.folder());
    }

    @Test
    void a_living_launcher_is_found_while_it_holds_its_folder() {
        try (var lock = FolderLock.lock(home.folder())) {
            RunFile.write(home, Addresses.of(Ports.any()), List.of());

            var running = RunFile.ofRunning(home);

            assertEquals(
                    ProcessHandle.current().pid(),
                    running.orElseThrow().launcher().pid(),
                    lock.toString());
        }
    }

    @Test
    void after_a_killed_launcher_the_next_look_ends_its_database() {
        var left = new EmbeddedPostgresServer(home.postgres("secret")).start();
        RunFile.write(home, Addresses.of(Ports.any()), List.of());

        assertEquals(Optional.empty(), RunFile.ofRunning(home));

        assertFalse(left.isRunning());
        assertFalse(Files.exists(home.runFile()));
    }

    @Test
    void a_later_process_with_the_same_id_is_not_taken_for_ours() {
        var now = ProcessHandle.current();
        var entry = RunFile.Entry.of("routing-service", now);

        assertTrue(entry.process().isPresent());
        assertFalse(new RunFile.Entry(
                        "routing-service", now.pid(), entry.startedAt().minusSeconds(5))
                .process()
                .isPresent());
    }
}
