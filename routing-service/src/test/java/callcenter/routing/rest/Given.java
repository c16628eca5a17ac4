package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Party;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.call.Transferring;
import callcenter.routing.domain.call.WrapUpRecord;
import callcenter.routing.usecase.AgentSpec;
import callcenter.routing.usecase.ConfigureAgent;
import callcenter.routing.usecase.ConfigureQueue;
import callcenter.routing.usecase.Edit;
import callcenter.routing.usecase.HoldCall;
import callcenter.routing.usecase.QueueDraft;
import callcenter.routing.usecase.ReadCalls;
import callcenter.routing.usecase.ReceiveSignal;
import callcenter.routing.usecase.SetAgentStatus;
import callcenter.routing.usecase.TransferCall;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.routing.usecase.WebhookAnswer;
import callcenter.routing.usecase.WrapUpCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Desks, and calls in every state. */
@Singleton
public class Given {

    private static final String PLATFORM = "scripted";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Unlike that of any other run of the service on the module's database: what one leaves waiting stays there. */
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private static final AtomicInteger DESKS = new AtomicInteger();
    private static final AtomicInteger CUSTOMERS = new AtomicInteger(Math.floorMod(RUN.hashCode(), 80_000_000));

    @Inject
    ConfigureQueue configureQueue;

    @Inject
    ConfigureAgent configureAgent;

    @Inject
    SetAgentStatus setStatus;

    @Inject
    ReceiveSignal receive;

    @Inject
    ReadCalls calls;

    @Inject
    HoldCall hold;

    @Inject
    WrapUpCall wrapUp;

    @Inject
    TransferCall transfer;

    @Inject
    InstantSource clock;

    /** A desk of a team of its own; its agent is signed out. */
    Desk desk() {
        return desk("team-" + RUN + "-" + DESKS.incrementAndGet());
    }

    /** Whose customers may be on hold for that long. */
    Desk desk(Duration holdLimit) {
        return desk("team-" + RUN + "-" + DESKS.incrementAndGet(), holdLimit.toMillis());
    }

    Desk desk(String team) {
        return desk(team, null);
    }

    private Desk desk(String team, Long holdLimitMs) {
        var number = RUN + "-" + DESKS.incrementAndGet();
        var desk = new Desk("desk-" + number, team, "line-" + number, "dialled-" + number);
        done(configureQueue.configure(
                Edit.by("sup-1"),
                new QueueDraft(desk.queue(), desk.dialled())
                        .ringMs(60_000)
                        .holdLimitMs(holdLimitMs)
                        .spec()));
        done(configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        desk.agent(),
                        "An",
                        "80",
                        team,
                        null,
                        Map.of(PLATFORM, desk.agent()),
                        List.of(desk.queue()),
                        null)));
        return desk;
    }

    void available(Desk desk) {
        done(setStatus.set(new AgentId(desk.agent()), StatusWish.available()));
    }

    /** A call in this state; but for waiting, with the desk's agent. */
    String call(Desk desk, CallState state) {
        if (state != CallState.WAITING) {
            available(desk);
        }
        var call = incoming(desk);
        if (state == CallState.WAITING) {
            return call.value();
        }
        await(call, it -> it instanceof Offered offered && offered.offer().sentAt() != null);
        if (state == CallState.OFFERED) {
            return call.value();
        }
        tell(new CallSignal.AgentAnswered(call, offered(call).offer().reservation(), clock.instant()));
        if (state == CallState.TRANSFERRING || state == CallState.CONSULTING) {
            passOn(desk, call, state);
        }
        if (state == CallState.ON_HOLD) {
            done(hold.hold(call, new AgentId(desk.agent()), "look it up", true));
        }
        if (state == CallState.WRAPPING_UP || state == CallState.COMPLETED) {
            end(call.value());
        }
        if (state == CallState.COMPLETED) {
            done(wrapUp.wrapUp(call, new AgentId(desk.agent()), record()));
        }
        await(call, it -> it.state() == state);
        return call.value();
    }

    /** The call of the one desk is handed on to the other. */
    void handOver(String call, Desk from, Desk to) {
        available(to);
        var id = new CallId(call);
        done(transfer.begin(
                id,
                new AgentId(from.agent()),
                new Wanted(TransferKind.BLIND, new AgentId(to.agent()), null, "knows it")));
        await(
                id,
                it -> it instanceof Transferring passing
                        && passing.transfer().offer().sentAt() != null);
        var passing = (Transferring) call(call);
        tell(new CallSignal.AgentAnswered(id, passing.transfer().offer().reservation(), clock.instant()));
    }

    private void passOn(Desk desk, CallId call, CallState state) {
        var colleague = desk();
        available(colleague);
        done(transfer.begin(
                call,
                new AgentId(desk.agent()),
                new Wanted(TransferKind.WARM, new AgentId(colleague.agent()), null, "knows it")));
        await(
                call,
                it -> it instanceof Transferring passing
                        && passing.transfer().offer().sentAt() != null);
        if (state == CallState.CONSULTING) {
            var passing = (Transferring) call(call.value());
            tell(new CallSignal.AgentAnswered(call, passing.transfer().offer().reservation(), clock.instant()));
        }
    }

    /** The number of the customer of this call, in full. */
    String number(String call) {
        return call(call) instanceof ReceivedCall received
                ? received.origin().customer().number()
                : "none";
    }

    /** From somebody new: a repeat caller would go to whom he knows. */
    CallId incoming(Desk desk) {
        return incoming(desk, "+86138" + (10_000_000 + CUSTOMERS.incrementAndGet()));
    }

    CallId incoming(Desk desk, String number) {
        var platformCallId = UUID.randomUUID().toString();
        var id = CallId.of(PLATFORM, platformCallId);
        tell(new CallSignal.Incoming(id, PLATFORM, platformCallId, number, desk.dialled(), clock.instant()));
        return id;
    }

    /** A call from that number, offered at the desk. */
    String offered(Desk desk, String number) {
        var call = incoming(desk, number);
        await(call, it -> it instanceof Offered offered && offered.offer().sentAt() != null);
        return call.value();
    }

    /** The customer hangs up. */
    void end(String call) {
        tell(new CallSignal.Ended(new CallId(call), PLATFORM, "any", EndedBy.CUSTOMER, clock.instant()));
    }

    /** The reservation of the offer, or of nothing when the call is not being offered. */
    String reservation(String call) {
        return call(call) instanceof Offered offered
                ? offered.offer().reservation().value()
                : "none";
    }

    Call call(String id) {
        return done(calls.one(new CallId(id)));
    }

    private Offered offered(CallId call) {
        return (Offered) call(call.value());
    }

    private void tell(CallSignal signal) {
        done(receive.receive(
                PLATFORM,
                UUID.randomUUID().toString(),
                Optional.of(signal),
                signal.callId(),
                (call, commands) -> new WebhookAnswer(200, "text/plain", "")));
    }

    private void await(CallId call, Predicate<Call> wanted) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> call(call.value()), wanted);
    }

    private static WrapUpRecord record() {
        return new WrapUpRecord(
                CallType.REPAIR,
                "no water",
                "no water since the morning",
                new WrapUpRecord.Contact("Li", null),
                null,
                Party.CUSTOMER,
                true,
                4);
    }

    static <T> T done(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
