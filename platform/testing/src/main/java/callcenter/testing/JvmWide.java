package callcenter.testing;

import java.util.function.Supplier;

/**
 * Values that exist once per JVM. Quarkus loads test classes in several class loaders, so a static field would exist
 * once in each of them.
 */
final class JvmWide {

    private static final String PREFIX = "callcenter.testing.";

    private JvmWide() {}

    static String get(String name, Supplier<String> first) {
        var properties = System.getProperties();
        synchronized (properties) {
            var known = properties.getProperty(PREFIX + name);
            if (known != null) {
                return known;
            }
            var made = first.get();
            properties.setProperty(PREFIX + name, made);
            return made;
        }
    }
}
