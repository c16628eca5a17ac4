package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformsTest {
    private final Platforms platforms = new Platforms(List.of(new ScriptedPlatform()));

    @Test
    void a_setting_that_names_a_platform_there_is_passes() {
        assertDoesNotThrow(() -> platforms.require("a.setting", ScriptedPlatform.NAME));
    }

    @Test
    void a_setting_that_names_none_says_what_there_is() {
        var refused = assertThrows(IllegalStateException.class, () -> platforms.require("a.setting", "pigeon"));

        assertEquals("a.setting is pigeon, and must be one of " + ScriptedPlatform.NAME, refused.getMessage());
    }
}
