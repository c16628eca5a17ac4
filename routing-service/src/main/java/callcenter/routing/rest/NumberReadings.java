package callcenter.routing.rest;

import callcenter.web.Audit;
import callcenter.web.AuditEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The record of who was shown a customer's number in full, and why (CAL-13). */
@Singleton
final class NumberReadings {

    static final String ACTION = "call.number.read";

    private final Audit audit;
    private final InstantSource clock;

    NumberReadings(Audit audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Completes when it is durable; a call that shows no number in full needs no record. */
    Uni<Void> record(String by, CallView call) {
        return call.inFull()
                ? audit.record(new AuditEntry(clock.instant(), by, ACTION, call.id(), "own call, " + call.state()))
                : Uni.createFrom().voidItem();
    }
}
