package callcenter.routing.usecase;

import callcenter.messaging.Deadlines;
import callcenter.routing.domain.call.CallClock;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.supervision.Fact;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumSet;

/** Lets calls act on their clocks: ring (ANS-1), hold (CAL-6), wrap-up (CAL-12); and the norms look at them again. */
@Singleton
final class CallClocks {

    private final ChangeCall change;

    CallClocks(ChangeCall change) {
        this.change = change;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onCalls(
                deadlines,
                CallChanges.kind(CallClock.NORMS),
                (tx, deadline, now) -> change.run(
                                tx,
                                new CallId(deadline.subject()),
                                new Fact.Looked(),
                                (call, ignored) -> call.unchanged())
                        .replaceWithVoid());
        // A hold that lasts too long is a leader's to see, whether or not the norms have seen anything of the call
        // (CAL-6).
        together.onCalls(
                deadlines,
                CallChanges.kind(CallClock.HOLD),
                (tx, deadline, now) -> change.run(
                                tx,
                                new CallId(deadline.subject()),
                                new Fact.Looked(),
                                (call, ignored) -> call.clockDue(CallClock.HOLD, now))
                        .replaceWithVoid());
        // Who waits is looked after by more than the call itself knows; who else is to be rung, and what becomes of who
        // was told something first, is no call's knowledge.
        for (var clock : EnumSet.complementOf(
                EnumSet.of(CallClock.LISTEN, CallClock.WAIT, CallClock.HOLD, CallClock.NORMS, CallClock.WIDEN))) {
            together.onCalls(
                    deadlines,
                    CallChanges.kind(clock),
                    (tx, deadline, now) -> change.run(
                                    tx, new CallId(deadline.subject()), (call, ignored) -> call.clockDue(clock, now))
                            .replaceWithVoid());
        }
    }
}
