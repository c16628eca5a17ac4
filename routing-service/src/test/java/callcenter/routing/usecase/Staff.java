package callcenter.routing.usecase;

import callcenter.messaging.DatabaseUnavailable;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.TransferCall.Wanted;
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
    private final SurveyCall survey;
    private final RejectOffer reject;
    private final WrapUpCall wrapUp;
    private final EndCall end;
    private final RequeueCall requeue;
    private final FreeAgent free;
    private final RenewPresence renew;
    private final TransferCall transfer;

    Staff(
            Floor floor,
            HoldCall hold,
            ResumeCall resume,
            HangUpCall hangUp,
            SurveyCall survey,
            RejectOffer reject,
            WrapUpCall wrapUp,
            EndCall end,
            RequeueCall requeue,
            FreeAgent free,
            RenewPresence renew,
            TransferCall transfer) {
        this.floor = floor;
        this.hold = hold;
        this.resume = resume;
        this.hangUp = hangUp;
        this.survey = survey;
        this.reject = reject;
        this.wrapUp = wrapUp;
        this.end = end;
        this.requeue = requeue;
        this.free = free;
        this.renew = renew;
        this.transfer = transfer;
    }

    /** An agent at the desk does something. */
    void act(AgentId id, Wanted passOn, Acknowledged done, RandomGenerator chance) {
        attempt(floor.agents.one(id).chain(it -> acts(it.agent(), passOn, done, chance)));
    }

    private Uni<?> acts(Agent agent, Wanted passOn, Acknowledged done, RandomGenerator chance) {
        var call = agent.status().call();
        return call.isPresent() && chance.nextInt(8) > 0
                ? onCall(agent, call.get(), passOn, done, chance)
                : chooses(agent.id(), chance.nextInt(6));
    }

    /** Mostly what makes sense now, and at times what does not. */
    private Uni<?> onCall(Agent agent, CallId call, Wanted passOn, Acknowledged done, RandomGenerator chance) {
        if (chance.nextInt(4) == 0) {
            return talks(agent.id(), call, passOn, done, chance);
        }
        return switch (agent.status()) {
            case AgentStatus.Reserved held
            when chance.nextInt(4) == 0 -> reject.reject(call, agent.id(), held.reservation());
            case AgentStatus.Busy ignored -> talks(agent.id(), call, passOn, done, chance);
            case AgentStatus.WrapUp ignored -> write(call, agent.id(), done);
            default -> renew.renew(agent.id());
        };
    }

    private Uni<?> talks(AgentId agent, CallId call, Wanted passOn, Acknowledged done, RandomGenerator chance) {
        return switch (chance.nextInt(16)) {
            case 0 -> done.of(call, "hold-started.v1", hold.hold(call, agent, "look it up", true));
            case 1, 2 -> done.of(call, "hold-ended.v1", resume.resume(call, agent));
            case 3 -> chance.nextBoolean() ? hangUp.hangUp(call, agent) : survey.survey(call, agent);
            case 4 -> reject.reject(call, agent, new ReservationId("none"));
            case 5 -> write(call, agent, done);
            case 6, 7, 8, 9, 10, 11 -> done.of(call, "transfer-started.v1", transfer.begin(call, agent, passOn));
            case 12, 13, 14 -> transfer.complete(call, agent);
            default -> transfer.cancel(call, agent);
        };
    }

    private Uni<?> chooses(AgentId id, int choice) {
        return switch (choice) {
            case 0 -> floor.setStatus.set(id, StatusWish.away("coffee"));
            case 1 -> renew.renew(id);
            default -> floor.setStatus.set(id, StatusWish.available());
        };
    }

    /** A supervisor steps in. */
    void intervene(AgentId agent, CallId call, Acknowledged done, RandomGenerator chance) {
        attempt(
                switch (chance.nextInt(3)) {
                    case 0 -> free.free(agent, SUPERVISOR, "chance");
                    case 1 -> done.of(call, "intervened.v1", requeue.requeue(call, SUPERVISOR, "chance"));
                    default -> done.of(call, "intervened.v1", end.end(call, SUPERVISOR, "chance"));
                });
    }

    void available(AgentId agent) {
        attempt(floor.setStatus.set(agent, StatusWish.available()));
    }

    void writes(CallId call, AgentId agent, Acknowledged done) {
        attempt(write(call, agent, done));
    }

    /** Of the call, or of the part of who passed it on. */
    private Uni<?> write(CallId call, AgentId agent, Acknowledged done) {
        var written = call.value().hashCode() % 5 == 0 ? Floor.writtenOfWrongNumber() : Floor.written();
        return done.of(call, "wrapped-up.v1", wrapUp.wrapUp(call, agent, written));
    }

    /** Whether it was taken; refused or cut off are the other endings there are. */
    static boolean attempt(Uni<?> work) {
        try {
            Floor.done(work);
            return true;
        } catch (Problem | DatabaseUnavailable | MortalSessions.ProcessDied e) {
            return false;
        }
    }
}
