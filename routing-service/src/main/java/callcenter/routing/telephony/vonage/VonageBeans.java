package callcenter.routing.telephony.vonage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Builds the plain classes of this package from configuration. */
@Singleton
class VonageBeans {

    @Produces
    @Singleton
    VonageAddresses addresses(VonageConfig config) {
        return new VonageAddresses(config.publicUrl());
    }

    @Produces
    @Singleton
    VonageScripts scripts(VonageAddresses addresses, VonageConfig config) {
        return new VonageScripts(addresses, config.musicUrl());
    }
}
