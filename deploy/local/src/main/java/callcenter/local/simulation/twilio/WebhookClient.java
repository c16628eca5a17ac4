package callcenter.local.simulation.twilio;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed form requests to routing. Sent again once, when the connection fails; an error answered is an answer. */
final class WebhookClient {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String publicUrl;
    private final String reachedAt;
    private final String token;

    /**
     * @param publicUrl what addresses in documents begin with, and signatures are made over
     * @param reachedAt where requests really go
     */
    WebhookClient(URI publicUrl, URI reachedAt, String token) {
        this.publicUrl = publicUrl.toString();
        this.reachedAt = reachedAt.toString();
        this.token = token;
    }

    /** The answered body; fails for any answer but success. */
    String post(String address, Map<String, String> parameters) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = send(address, parameters);
        } catch (IOException e) {
            answer = send(address, parameters);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String address, Map<String, String> parameters)
            throws IOException, InterruptedException {
        String target = address.startsWith(publicUrl) ? reachedAt + address.substring(publicUrl.length()) : address;
        var request = HttpRequest.newBuilder(URI.create(target))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Twilio-Signature", signature(address, parameters))
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String signature(String address, Map<String, String> parameters) {
        var content = new StringBuilder(address);
        new TreeMap<>(parameters).forEach((name, value) -> content.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA1", e);
        }
    }
}
