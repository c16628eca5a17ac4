package callcenter.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the operator of a local centre sets on top of everything, such as a real Twilio account: a properties file that
 * nobody else can read, given to every service. Only the environment is stronger.
 */
final class OperatorSettings {

    private OperatorSettings() {}

    static Path file(Home home) {
        return home.secrets().resolve("operator.properties");
    }

    /** Empty as long as there is no such file. */
    static Map<String, String> of(Home home) {
        var settings = new TreeMap<String, String>();
        if (Files.exists(file(home))) {
            var written = new Properties();
            try (var text = Files.newBufferedReader(file(home))) {
                written.load(text);
            } catch (IOException | IllegalArgumentException e) {
                throw new Refusal("The settings in " + file(home) + " cannot be read: " + e.getMessage(), e);
            }
            written.stringPropertyNames().forEach(key -> settings.put(key, written.getProperty(key)));
        }
        return settings;
    }
}
