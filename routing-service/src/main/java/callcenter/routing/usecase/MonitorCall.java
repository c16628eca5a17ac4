package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.call.Monitoring;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.store.AuditTrail;
import callcenter.routing.telephony.TelephonyPlatform;
import callcenter.web.Problem;
import callcenter.web.reading.Ground;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leader listens, whispers or joins, for a stated reason that is on record before the phone rings (CAL-13). */
@Singleton
public final class MonitorCall {

    private final Transactions transactions;
    private final ChangeCall change;
    private final Platforms platforms;
    private final AuditTrail audit;
    private final Readings readings;
    private final InstantSource clock;

    MonitorCall(
            Transactions transactions,
            ChangeCall change,
            Platforms platforms,
            AuditTrail audit,
            Readings readings,
            InstantSource clock) {
        this.transactions = transactions;
        this.change = change;
        this.platforms = platforms;
        this.audit = audit;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * What a leader asks for.
     *
     * @param monitorId of a leg that takes part already and is to do so differently; null for a new one
     */
    public record Wanted(
            MonitorMode mode,
            String endpoint,
            String reason,
            @Nullable String monitorId) {}

    /** Answers the id of the leader's leg; 409 where the platform cannot, or nobody talks; 400 for no phone of the platform. */
    public Uni<String> begin(CallId id, String by, Wanted wanted) {
        var leg = wanted.monitorId() == null ? UUID.randomUUID().toString() : wanted.monitorId();
        return transactions
                .run(tx -> change.run(tx, id, (call, now) -> {
                            requirePlatform(call, wanted.endpoint());
                            return call.monitor(
                                    new Monitoring(leg, wanted.mode(), wanted.endpoint(), by, wanted.reason(), now));
                        })
                        .call(() -> audit.add(
                                tx.session(),
                                clock.instant(),
                                by,
                                "call.monitor",
                                id.value(),
                                wanted.mode() + ": " + wanted.reason()))
                        .call(call -> readings.keep(
                                tx.session(),
                                clock.instant(),
                                by,
                                "call.listening",
                                id.value(),
                                call instanceof ReceivedCall received
                                        ? received.origin().customer().id()
                                        : null,
                                Ground.stated(wanted.reason()))))
                .onFailure()
                .transform(Refusals::asProblem)
                .replaceWith(leg);
    }

    public Uni<Call> stop(CallId id, String monitorId) {
        return change.run(id, (call, now) -> call.stopMonitor(monitorId));
    }

    private void requirePlatform(Call call, String endpoint) {
        var name = CommandDelivery.line(call).platform();
        var platform = platforms
                .named(name)
                .filter(TelephonyPlatform::canMonitor)
                .orElseThrow(() -> Problem.of(
                        409,
                        "platform-cannot",
                        "The platform cannot do this",
                        "Nobody can be joined to calls on " + name + "."));
        platform.wrongEndpoint(endpoint).ifPresent(right -> {
            throw Problem.invalid("endpoint", right);
        });
    }
}
