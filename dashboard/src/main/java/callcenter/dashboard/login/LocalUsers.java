package callcenter.dashboard.login;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people who may sign in to a local run. */
final class LocalUsers {
    /** Compared with when there is no such user, so that the answer takes as long. */
    private static final String NOBODY = "";

    private final Map<String, LocalUser> byName = new HashMap<>();

    LocalUsers(LocalUser... users) {
        for (LocalUser user : users) {
            byName.put(user.user(), user);
        }
    }

    static LocalUsers read(Path file) {
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return new LocalUsers(json.readValue(file.toFile(), LocalUser[].class));
        } catch (IOException e) {
            throw new IllegalStateException("The users file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Optional<LocalUser> signIn(String name, String password) {
        LocalUser user = byName.get(name);
        boolean right = MessageDigest.isEqual(bytes(user == null ? NOBODY : user.password()), bytes(password));
        return Optional.ofNullable(user).filter(known -> right);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
