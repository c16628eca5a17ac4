package callcenter.routing.usecase;

import callcenter.messaging.DatabaseUnavailable;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.random.RandomGenerator;

/** People who do anything at any time: what is not allowed is refused, and nothing else may go wrong. */
@Singleton
public class Staff {

    private static final String SUPERVISOR = "supervisor-1";

    private final Floor floor;
    private final HoldCall hold;
    private final ResumeCall resume;
    private final HangUpCall hangUp;
    private final RejectOffer reject;
    private final WrapUpCall wrapUp;
    private final EndCall end;
    private final RequeueCall requeue;
    private final FreeAgent free;
    private final RenewPresence renew;

    Staff(
            Floor floor,
            HoldCall hold,
            ResumeCall resume,
            HangUpCall hangUp,
            RejectOffer reject,
            WrapUpCall wrapUp,
            EndCall end,
            RequeueCall requeue,
            FreeAgent free,
            RenewPresence renew) {
        this.floor = floor;
        this.hold = hold;
        this.resume = resume;
        this.hangUp = hangUp;
        this.reject = reject;
        this.wrapUp = wrapUp;
        this.end = end;
        this.requeue = requeue;
        this.free = free;
        this.renew = renew;
    }

    /** An agent at the desk does something. */
    void act(AgentId id, RandomGenerator chance) {
        var agent = floor.agent(id);
        var call = agent.status().call();
        attempt(
                call.isPresent() && chance.nextInt(8) > 0
                        ? onCall(agent, call.get(), chance)
                        : chooses(id, chance.nextInt(6)));
    }

    private Uni<?> onCall(Agent agent, CallId call, RandomGenerator chance) {
        return switch (chance.nextInt(7)) {
            case 0 -> hold.hold(call, agent.id(), "look it up", true);
            case 1 -> resume.resume(call, agent.id());
            case 2 -> hangUp.hangUp(call, agent.id());
            case 3 -> reject.reject(call, agent.id(), reservation(agent));
            default -> wrapUp.wrapUp(call, agent.id(), Floor.written());
        };
    }

    private Uni<?> chooses(AgentId id, int choice) {
        return switch (choice) {
            case 0 -> floor.setStatus.set(id, StatusWish.away("coffee"));
            case 1 -> renew.renew(id);
            default -> floor.setStatus.set(id, StatusWish.available());
        };
    }

    private static ReservationId reservation(Agent agent) {
        return agent.status() instanceof AgentStatus.Reserved reserved
                ? reserved.reservation()
                : new ReservationId("none");
    }

    /** A supervisor steps in. */
    void intervene(AgentId agent, CallId call, RandomGenerator chance) {
        attempt(
                switch (chance.nextInt(3)) {
                    case 0 -> free.free(agent, SUPERVISOR, "chance");
                    case 1 -> requeue.requeue(call, SUPERVISOR, "chance");
                    default -> end.end(call, SUPERVISOR, "chance");
                });
    }

    void available(AgentId agent) {
        attempt(floor.setStatus.set(agent, StatusWish.available()));
    }

    void write(CallId call, AgentId agent) {
        attempt(wrapUp.wrapUp(call, agent, Floor.written()));
    }

    /** Whether it was taken; refused or cut off are the other endings there are. */
    static boolean attempt(Uni<?> work) {
        try {
            Floor.done(work);
            return true;
        } catch (Problem | DatabaseUnavailable e) {
            return false;
        }
    }
}
