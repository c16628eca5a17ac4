package callcenter.callback.usecase;

import callcenter.callback.domain.hours.CallingHours;
import callcenter.callback.domain.promise.Alarms;
import callcenter.callback.domain.promise.KindRules;
import callcenter.callback.domain.promise.PromiseDecider;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseRules;
import callcenter.callback.domain.promise.RetryPlan;
import callcenter.callback.domain.promise.RetryStep;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.EnumMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the domain from configuration; what is wrong with it is said at start-up. */
@Singleton
final class CallbackBeans {

    @Produces
    @Singleton
    PromiseRules rules(
            CallbackConfig config,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        var kinds = new EnumMap<PromiseKind, KindRules>(PromiseKind.class);
        for (var kind : PromiseKind.values()) {
            kinds.put(kind, rules(kind, config, zone));
        }
        return new PromiseRules(
                kinds,
                new RetryPlan(config.retry().stream().map(RetryStep::parse).toList()),
                config.minimumTalk(),
                config.riskPercents(),
                config.ownerFirst(),
                config.lostAfter(),
                config.confirmWithin());
    }

    private static KindRules rules(PromiseKind kind, CallbackConfig config, ZoneId zone) {
        var usual = KindDefaults.of(kind);
        var set = config.of(kind);
        return new KindRules(
                set.length().orElse(usual.length()),
                set.firstCallAfter().orElse(usual.firstCallAfter()),
                new PromiseClocks(config, zone).of(set.clock().orElse(usual.clock())),
                switch (set.window().orElse(usual.window())) {
                    case ALWAYS -> CallingHours.always(zone);
                    case CALLING_HOURS -> CallingHours.of(config.callingHours(), zone);
                },
                set.priority().orElse(usual.priority()));
    }

    @Produces
    @Singleton
    PromiseDecider decider(PromiseRules rules) {
        return new PromiseDecider(rules);
    }

    @Produces
    @Singleton
    Alarms alarms(PromiseRules rules) {
        return new Alarms(rules);
    }
}
