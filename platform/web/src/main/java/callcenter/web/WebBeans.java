package callcenter.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the plain classes of this package from configuration. */
final class WebBeans {
    @Produces
    @Singleton
    CustomerIds customerIds(@ConfigProperty(name = "callcenter.customer-key") String key) {
        return new CustomerIds(key);
    }

    @Produces
    @Singleton
    PhoneNumbers phoneNumbers(@ConfigProperty(name = "callcenter.region", defaultValue = "CN") String region) {
        return new PhoneNumbers(region);
    }
}
