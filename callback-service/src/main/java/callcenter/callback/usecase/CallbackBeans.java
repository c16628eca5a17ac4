package callcenter.callback.usecase;

import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.rules.DeskSpec;
import callcenter.callback.domain.rules.KindDefaults;
import callcenter.callback.domain.rules.KindSpec;
import callcenter.callback.domain.rules.RulesSpec;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the rules from configuration; what is wrong with it is said at start-up. */
@Singleton
final class CallbackBeans {

    @Produces
    @Singleton
    RulesSpec rules(
            CallbackConfig config,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        var kinds = new EnumMap<PromiseKind, KindSpec>(PromiseKind.class);
        for (var kind : PromiseKind.values()) {
            kinds.put(kind, kind(kind, config));
        }
        var desk = new DeskSpec(
                List.of(),
                zone.getId(),
                config.callingHours(),
                config.serviceHours(),
                config.holidays(),
                config.callOnHolidays());
        var desks = config.desks().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> desk(each.getValue(), desk)));
        var spec = new RulesSpec(kinds, config.minimumTalk(), config.lostAfter(), config.confirmWithin(), desk, desks);
        spec.validate(HolidayShelf.named(spec));
        return spec;
    }

    private static KindSpec kind(PromiseKind kind, CallbackConfig config) {
        var usual = KindDefaults.of(kind);
        var set = config.of(kind);
        return new KindSpec(
                set.length().orElse(usual.length()),
                set.firstCallAfter().orElse(usual.firstCallAfter()),
                set.clock().orElse(usual.clock()),
                set.window().orElse(usual.window()),
                set.priority().orElse(usual.priority()),
                set.ownerFirst().or(config::ownerFirst).orElse(usual.ownerFirst()),
                set.retry().or(config::retry).orElse(usual.retry()),
                set.keptBy().orElse(usual.keptBy()),
                set.riskPercents().or(config::riskPercents).orElse(usual.riskPercents()),
                set.ladder().or(config::ladder).orElse(usual.ladder()));
    }

    private static DeskSpec desk(CallbackConfig.DeskConfig set, DeskSpec usual) {
        return new DeskSpec(
                set.queues(),
                set.zone().orElse(usual.zone()),
                set.callingHours().orElse(usual.callingHours()),
                set.serviceHours().isEmpty() ? usual.serviceHours() : set.serviceHours(),
                set.holidays().orElse(usual.holidays()),
                set.callOnHolidays().orElse(usual.callsOnHolidays()));
    }
}
