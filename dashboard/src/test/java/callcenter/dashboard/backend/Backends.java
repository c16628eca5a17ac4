package callcenter.dashboard.backend;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The four services and the local sign-in that the dashboard under test is configured with. */
public final class Backends implements QuarkusTestResourceLifecycleManager {
    private static final String USERS = """
            [{"user":"wang","password":"tea-house","roles":["supervisor"],"name":"Wang Lan"},
             {"user":"agent-1","password":"jasmine","roles":["agent"],"agentId":"agent-1","teams":["north"],"name":"Chen Yu"}]
            """;

    private final LiveBackend routing = new LiveBackend();
    private final LiveBackend callback = new LiveBackend();
    private final LiveBackend qa = new LiveBackend();
    private final KeyPair keys = newKeys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "callcenter.services.routing", routing.address(),
                "callcenter.services.callback", callback.address(),
                "callcenter.services.qa", qa.address(),
                "callcenter.services.ticket", "http://127.0.0.1:1",
                "callcenter.local.signing-key-file", file("key", pem()),
                "callcenter.local.users-file", file("users", USERS));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                new Services(routing, callback, qa, keys.getPublic()), new TestInjector.MatchesType(Services.class));
    }

    @Override
    public void stop() {
        routing.close();
        callback.close();
        qa.close();
    }

    private String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static String file(String name, String content) {
        try {
            Path file = Files.createTempFile("dashboard-" + name, "");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
