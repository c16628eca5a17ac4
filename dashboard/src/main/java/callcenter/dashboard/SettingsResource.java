package callcenter.dashboard;

import callcenter.dashboard.login.LocalLogin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the page has to know before anybody is signed in. */
@Path("/settings")
public final class SettingsResource {
    private final String zone;
    private final LocalLogin login;

    SettingsResource(
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") String zone, LocalLogin login) {
        this.zone = zone;
        this.login = login;
    }

    /**
     * The page's settings.
     *
     * @param zone the centre's time zone, which all times are shown in
     * @param localLogin whether to sign in here; otherwise a proxy in front signs people in
     */
    public record Settings(String zone, boolean localLogin) {}

    @GET
    public Settings settings() {
        return new Settings(zone, login.isEnabled());
    }
}
