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
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the domain from configuration; what is wrong with it is said at start-up. */
@Singleton
final class CallbackBeans {

    @Produces
    @Singleton
    PromiseRules rules(
            CallbackConfig config,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        var urgent = config.within2h();
        var usual = config.within24h();
        var clocks = new PromiseClocks(config, zone);
        var hours = CallingHours.of(config.callingHours(), zone);
        return new PromiseRules(
                Map.of(
                        PromiseKind.WITHIN_2H,
                        new KindRules(
                                urgent.length(),
                                urgent.firstCallAfter(),
                                clocks.of(urgent.clock()),
                                CallingHours.always(zone),
                                urgent.priority()),
                        PromiseKind.WITHIN_24H,
                        new KindRules(
                                usual.length(),
                                usual.firstCallAfter(),
                                clocks.of(usual.clock()),
                                hours,
                                usual.priority())),
                new RetryPlan(config.retry().stream().map(RetryStep::parse).toList()),
                config.minimumTalk(),
                config.riskPercents(),
                config.ownerFirst(),
                config.lostAfter(),
                config.confirmWithin());
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
