package callcenter.dashboard.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** One browser process with a fresh profile; dies with {@link #close()}. */
public final class Chromium implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final int STARTS = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path profile;
    private int port;

    private Chromium(String executable) throws IOException {
        profile = Files.createTempDirectory("dashboard-browser");
        process = new ProcessBuilder(
                        executable,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The browser of this machine, or empty where there is none; where CI runs, one is required. */
    public static Optional<String> executable() {
        Optional<String> found = Optional.ofNullable(System.getenv("CALLCENTER_CHROMIUM"))
                .or(() -> PLACES.stream()
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .findFirst());
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("Browser tests need Chromium where CI=true; none was found");
        }
        return found;
    }

    /** Once in a long while a browser hangs as it starts; the next one does not. */
    public static Chromium start(String executable) throws IOException {
        for (int start = 1; ; start++) {
            var browser = new Chromium(executable);
            try {
                browser.port = browser.awaitPort();
                return browser;
            } catch (ConditionTimeoutException hung) {
                browser.close();
                if (start == STARTS) {
                    throw hung;
                }
            }
        }
    }

    /** A new tab with nothing in it. */
    public Tab tab() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        return Tab.connect(client, client.send(request, BodyHandlers.ofString()).body());
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        client.shutdownNow();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    private int awaitPort() {
        Path file = profile.resolve("DevToolsActivePort");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Files.exists(file) && !Files.readAllLines(file).isEmpty());
        try {
            return Integer.parseInt(Files.readAllLines(file).get(0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
