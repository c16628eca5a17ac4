package callcenter.dashboard.login;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sign-in of this process, if it has one. A production process with a local key refuses to start. */
@Singleton
public final class LocalLogin {
    private final Optional<LocalUsers> users;
    private final Optional<LocalTokens> tokens;

    LocalLogin(
            @ConfigProperty(name = "callcenter.local.signing-key-file") Optional<Path> keyFile,
            @ConfigProperty(name = "callcenter.local.users-file") Optional<Path> usersFile,
            @ConfigProperty(name = "callcenter.local.issuer", defaultValue = "https://callcenter.local") String issuer,
            @ConfigProperty(name = "callcenter.local", defaultValue = "false") boolean local,
            LaunchMode mode) {
        if (keyFile.isPresent() && mode == LaunchMode.NORMAL && !local) {
            throw new IllegalStateException(
                    "callcenter.local.signing-key-file is for local runs. In production an"
                            + " identity provider signs tokens: remove it, or set callcenter.local=true if this is a local run.");
        }
        tokens = keyFile.map(file -> new LocalTokens(SigningKey.read(file), issuer));
        users = usersFile.filter(file -> keyFile.isPresent()).map(LocalUsers::read);
    }

    /** Built at start, not at the first sign-in, so that a wrong configuration is told at once. */
    void start(@Observes StartupEvent event) {}

    /** Whether people sign in here. */
    public boolean isEnabled() {
        return tokens.isPresent() && users.isPresent();
    }

    Optional<Session> signIn(String user, String password, Instant now) {
        return users.flatMap(known -> known.signIn(user, password))
                .flatMap(known -> tokens.map(signer -> Session.of(known, signer.mint(known, now), now)));
    }
}
