package callcenter.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
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
    PhoneNumbers phoneNumbers(
            @ConfigProperty(name = "callcenter.region", defaultValue = "CN") String region,
            @ConfigProperty(name = "callcenter.numbers.premium-rate", defaultValue = "false") boolean premiumRate,
            @ConfigProperty(name = "callcenter.numbers.service-numbers", defaultValue = "true") boolean serviceNumbers,
            @ConfigProperty(name = "callcenter.numbers.never") Optional<Set<String>> never) {
        return new PhoneNumbers(region, new DialPlan(premiumRate, serviceNumbers, never.orElse(Set.of())));
    }
}
