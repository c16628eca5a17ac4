package callcenter.routing.usecase;

import callcenter.routing.telephony.TelephonyPlatform;
import io.quarkus.arc.All;
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

    List<String> names() {
        return all.stream().map(TelephonyPlatform::name).sorted().toList();
    }

    Optional<TelephonyPlatform> named(String name) {
        return all.stream().filter(platform -> platform.name().equals(name)).findFirst();
    }
}
