package callcenter.routing.telephony.twilio;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Builds the plain classes of this package from configuration. */
@Singleton
class TwilioBeans {

    @Produces
    @Singleton
    TwilioAddresses addresses(TwilioConfig config) {
        return new TwilioAddresses(config.publicUrl());
    }

    @Produces
    @Singleton
    TwilioDocuments documents(TwilioAddresses addresses, TwilioConfig config) {
        return new TwilioDocuments(addresses, config.callerId().orElse(""), config.customerRing());
    }
}
