package callcenter.embedded;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TemporaryFoldersTest {

    @Test
    void what_a_gone_process_left_is_removed_and_what_is_in_use_stays() {
        var left = TemporaryFolders.create("kafka");
        FolderLock.lock(left).close();
        var used = TemporaryFolders.create("kafka");

        try (var lock = FolderLock.lock(used)) {
            TemporaryFolders.sweep();

            assertFalse(Files.exists(left));
            assertTrue(Files.exists(used), () -> "still owned: " + lock);
        }
        TemporaryFolders.sweep();
        assertFalse(Files.exists(used));
    }
}
