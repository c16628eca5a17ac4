package callcenter.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The people of a local centre, and bearer tokens in their names, signed with the centre's own key. */
public final class Logins {

    /** Tokens of local centres only; services in production trust another issuer. */
    static final String ISSUER = "https://callcenter.local";

    private static final int AGENTS = 7;
    private static final Duration SHIFT = Duration.ofHours(12);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;
    private final List<Login> all;

    Logins(Secrets secrets) {
        this.secrets = secrets;
        this.all = read(secrets.kept("users.json", () -> write(people(secrets))));
    }

    static Path file(Home home) {
        return home.secrets().resolve("users.json");
    }

    public List<Login> all() {
        return all;
    }

    /** One of each role, to be shown. */
    public List<Login> onePerRole() {
        var byRole = new LinkedHashMap<String, Login>();
        all.forEach(login -> byRole.putIfAbsent(login.role(), login));
        return List.copyOf(byRole.values());
    }

    /** A bearer token of this user, good for one shift. */
    public String token(String user) {
        var login = all.stream()
                .filter(known -> known.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + user));
        return sign(claims(login, Instant.now()));
    }

    /** A token for operating the centre; audits name this person. */
    String operator(String person) {
        return sign(claims(new Login(person, "", List.of("ops"), null, null, person), Instant.now()));
    }

    private static Map<String, Object> claims(Login login, Instant now) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("sub", login.user());
        claims.put("upn", login.user());
        claims.put("groups", login.roles());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(SHIFT).getEpochSecond());
        if (login.agentId() != null) {
            claims.put("agent_id", login.agentId());
        }
        if (login.teams() != null) {
            claims.put("teams", login.teams());
        }
        return claims;
    }

    private String sign(Map<String, Object> claims) {
        try {
            var content = base64Url(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT"))) + "."
                    + base64Url(JSON.writeValueAsBytes(claims));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(secrets.signingKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64Url(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Login> people(Secrets secrets) {
        var people = new ArrayList<Login>();
        IntStream.rangeClosed(1, AGENTS)
                .mapToObj(number -> "agent-" + number)
                .map(id -> person(secrets, id, "agent", id, null))
                .forEach(people::add);
        people.add(person(secrets, "leader-1", "shift-leader", null, List.of("day")));
        people.add(person(secrets, "supervisor-1", "supervisor", null, null));
        people.add(person(secrets, "supervisor-2", "supervisor", null, null));
        people.add(person(secrets, "quality-1", "quality", null, null));
        people.add(person(secrets, "ops-1", "ops", null, null));
        return people;
    }

    private static Login person(
            Secrets secrets,
            String user,
            String role,
            @org.jspecify.annotations.Nullable String agentId,
            @org.jspecify.annotations.Nullable List<String> teams) {
        return new Login(user, secrets.password(user), List.of(role), agentId, teams, user);
    }

    private static String write(List<Login> people) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(people);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Login> read(String json) {
        try {
            return List.of(JSON.readValue(json, Login[].class));
        } catch (JsonProcessingException e) {
            throw new Refusal("The file users.json cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
