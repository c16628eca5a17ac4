package callcenter.dashboard;

import callcenter.dashboard.login.LocalLogin;
import callcenter.dashboard.login.ProviderSignIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the page has to know before anybody is signed in. */
@Path("/settings")
public final class SettingsResource {
    private final String zone;
    private final LocalLogin login;
    private final ProviderSignIn provider;

    SettingsResource(
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") String zone,
            LocalLogin login,
            ProviderSignIn provider) {
        this.zone = zone;
        this.login = login;
        this.provider = provider;
    }

    /**
     * The page's settings.
     *
     * @param zone the centre's time zone, which all times are shown in
     * @param localLogin whether to sign in here
     * @param providerLogin whether the centre's identity provider signs people in; with neither, a proxy in front does
     */
    public record Settings(String zone, boolean localLogin, boolean providerLogin) {}

    @GET
    public Settings settings() {
        return new Settings(zone, login.isEnabled() && !provider.isEnabled(), provider.isEnabled());
    }
}
