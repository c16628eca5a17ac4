package callcenter.routing.usecase;

import callcenter.routing.domain.customer.CustomerClass;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** What a customer's class is worth where the queue does not say (ANS-6). */
@ConfigMapping(prefix = "callcenter.customers")
public interface CustomerSettings {

    /** By class; one that is absent is worth nothing. */
    Map<CustomerClass, Worth> classes();

    /** Of one class. */
    interface Worth {

        /** Steps of priority that its customers gain. */
        @WithDefault("0")
        int priority();

        /** Of the agents who may take a call, those with this skill come first. */
        Optional<String> skill();
    }
}
