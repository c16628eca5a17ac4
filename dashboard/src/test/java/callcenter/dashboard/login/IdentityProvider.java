package callcenter.dashboard.login;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An identity provider that knows one person, who is signed in there already: discovery, keys, codes, and tokens for them.
 * A code is good once, for the client with the secret, and for who can prove to have asked for it (PKCE).
 */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {
    private static final String KEY_ID = "key-1";
    private static final String CLIENT = "dashboard";
    private static final String SECRET = "a-secret-of-at-least-thirty-two-characters";

    private final Map<String, String> challengeOfCode = new HashMap<>();
    private final KeyPair keys = newKeys();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, discovery()));
        server.createContext("/keys", exchange -> json(exchange, new JsonObject().put("keys", JsonArray.of(key()))));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/leave", exchange -> redirect(exchange, query(exchange).get("post_logout_redirect_uri")));
        server.start();
        return Map.of(
                "quarkus.oidc.auth-server-url", address(),
                "quarkus.oidc.client-id", CLIENT,
                "quarkus.oidc.credentials.secret", SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", address())
                .put("authorization_endpoint", address() + "/authorize")
                .put("token_endpoint", address() + "/token")
                .put("jwks_uri", address() + "/keys")
                .put("end_session_endpoint", address() + "/leave");
    }

    private JsonObject key() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", KEY_ID)
                .put("n", base64(key.getModulus()))
                .put("e", base64(key.getPublicExponent()));
    }

    private synchronized void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange);
        String code = "code-" + (challengeOfCode.size() + 1);
        challengeOfCode.put(code, asked.get("code_challenge"));
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private synchronized void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.US_ASCII));
        String challenge = challengeOfCode.put(asked.get("code"), "used");
        if (!client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !digest(asked.get("code_verifier")).equals(challenge)) {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        json(
                exchange,
                new JsonObject()
                        .put("access_token", jwt("services", Set.of("supervisor")))
                        .put("id_token", jwt(CLIENT, Set.of()))
                        .put("token_type", "Bearer")
                        .put("expires_in", 300));
    }

    private String jwt(String audience, Set<String> roles) {
        return Jwt.issuer(address())
                .audience(audience)
                .subject("wu")
                .claim("name", "Wu Lan")
                .groups(roles)
                .expiresIn(300)
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    private static void json(HttpExchange exchange, JsonObject body) throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return parameters(exchange.getRequestURI().getRawQuery());
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String digest(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
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
