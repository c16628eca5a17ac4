package callcenter.routing.usecase;

import callcenter.routing.telephony.TelephonyPlatform;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The telephony platforms there are. */
@Singleton
final class Platforms {

    private final List<TelephonyPlatform> all;

    Platforms(@All List<TelephonyPlatform> all) {
        this.all = List.copyOf(all);
    }

    /** A mistake in the setting is seen at the start, not when the first promise is due. */
    void start(@Observes StartupEvent started, RoutingSettings settings) {
        require("callcenter.routing.outbound-platform", settings.outboundPlatform());
    }

    void require(String setting, String name) {
        if (named(name).isEmpty()) {
            throw new IllegalStateException(
                    setting + " is " + name + ", and must be one of " + String.join(", ", names()));
        }
    }

    List<String> names() {
        return all.stream().map(TelephonyPlatform::name).sorted().toList();
    }

    Optional<TelephonyPlatform> named(String name) {
        return all.stream().filter(platform -> platform.name().equals(name)).findFirst();
    }
}
