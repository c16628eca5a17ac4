package callcenter.routing.usecase;

import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts the file named by {@code callcenter.config-file} into force when the service starts. An invalid file keeps the
 * service from starting, with the field and the reason, and nothing of it is applied. What is not in the file stays. A
 * file that was applied before is not applied again until it changes: a replica that starts must not undo what people
 * changed since, such as a closed account.
 */
@Singleton
public final class LoadConfiguration {

    private static final Logger LOG = Logger.getLogger(LoadConfiguration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Configuration configuration;
    private final PhoneNumbers numbers;
    private final ZoneId zone;
    private final Platforms platforms;
    private final Optional<String> file;

    LoadConfiguration(
            Configuration configuration,
            PhoneNumbers numbers,
            Platforms platforms,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone,
            @ConfigProperty(name = "callcenter.config-file") Optional<String> file) {
        this.configuration = configuration;
        this.numbers = numbers;
        this.platforms = platforms;
        this.zone = zone;
        this.file = file;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        file.filter(name -> !name.isBlank()).map(Path::of).ifPresent(this::load);
    }

    /** Validates and applies a whole file, or nothing of it. */
    public Uni<Void> apply(String json) {
        return Uni.createFrom()
                .item(() -> ConfigurationFile.read(json, numbers, zone, platforms))
                .chain(read -> configuration.applyFile(digest(json), read));
    }

    private static String digest(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    private void load(Path path) {
        try {
            apply(Files.readString(path)).await().atMost(PATIENCE);
            LOG.infof("Queues and agents of %s are in force", path);
        } catch (Problem refused) {
            throw new IllegalStateException(
                    "callcenter.config-file " + path + " is refused, nothing of it applies: " + refused.detail(),
                    refused);
        } catch (IOException unreadable) {
            throw new IllegalStateException("callcenter.config-file " + path + " cannot be read", unreadable);
        }
    }
}
