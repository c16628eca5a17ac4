package callcenter.routing.usecase;

import org.jspecify.annotations.Nullable;

/**
 * A change of the configuration.
 *
 * @param by   who makes it
 * @param seen the version that it is meant to replace; null to replace whatever is in force by now
 */
public record Edit(String by, @Nullable Long seen) {

    public static Edit by(String whom) {
        return new Edit(whom, null);
    }
}
