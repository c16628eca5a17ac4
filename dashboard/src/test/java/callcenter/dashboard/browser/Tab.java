package callcenter.dashboard.browser;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.awaitility.Awaitility;

/** One tab, used as a person uses it: addresses, keys, clicks, and looking. */
public final class Tab implements AutoCloseable {
    private static final Map<String, Integer> KEY_CODES =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowDown", 40, "ArrowUp", 38, "End", 35, "Home", 36);

    private final DevTools devTools;

    private Tab(DevTools devTools) {
        this.devTools = devTools;
    }

    static Tab connect(HttpClient client, String target) {
        Tab tab = new Tab(new DevTools(client, URI.create(new JsonObject(target).getString("webSocketDebuggerUrl"))));
        tab.devTools.command("Page.enable", new JsonObject());
        return tab;
    }

    public void open(String address) {
        devTools.command("Page.navigate", new JsonObject().put("url", address));
    }

    public void size(int width, int height) {
        devTools.command(
                "Emulation.setDeviceMetricsOverride",
                new JsonObject()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /** What {@code prefers-color-scheme} says: light or dark. */
    public void systemTheme(String theme) {
        JsonObject feature =
                new JsonObject().put("name", "prefers-color-scheme").put("value", theme);
        devTools.command("Emulation.setEmulatedMedia", new JsonObject().put("features", new JsonArray().add(feature)));
    }

    /** Value of an expression in the page. */
    public Object evaluate(String expression) {
        JsonObject answer = devTools.command(
                "Runtime.evaluate",
                new JsonObject()
                        .put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.getValue("exceptionDetails"));
        }
        return answer.getJsonObject("result").getValue("value");
    }

    /** Waits until the expression is true; while the page is not there yet it is not. */
    public void await(String expression) {
        await(expression, Duration.ofSeconds(30));
    }

    public void await(String expression, Duration patience) {
        Awaitility.await(expression)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(40))
                .until(() -> Boolean.TRUE.equals(
                        evaluate("(() => { try { return " + expression + " } catch { return false } })()")));
    }

    /** Waits until this element shows the text. */
    public void awaitText(String selector, String text) {
        String quoted = JsonObject.of("t", text).encode();
        await("(document.querySelector('" + selector + "')?.textContent ?? '').includes((" + quoted + ").t)");
    }

    public String text(String selector) {
        return (String) evaluate("document.querySelector('" + selector + "').textContent.replace(/\\s+/g, ' ').trim()");
    }

    public void click(String selector) {
        await("document.querySelector('" + selector + "') !== null");
        evaluate("document.querySelector('" + selector + "').click()");
    }

    public void type(String text) {
        devTools.command("Input.insertText", new JsonObject().put("text", text));
    }

    public void press(String key) {
        JsonObject event = new JsonObject()
                .put("key", key)
                .put("code", key)
                .put("windowsVirtualKeyCode", KEY_CODES.getOrDefault(key, 0));
        if (key.equals("Enter")) {
            event.put("text", "\r");
        }
        devTools.command("Input.dispatchKeyEvent", event.copy().put("type", "keyDown"));
        devTools.command("Input.dispatchKeyEvent", event.copy().put("type", "keyUp"));
    }

    public void screenshot(Path file) throws IOException {
        String image = devTools.command("Page.captureScreenshot", new JsonObject().put("format", "png"))
                .getString("data");
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(image));
    }

    @Override
    public void close() {
        devTools.command("Page.close", new JsonObject());
        devTools.close();
    }
}
