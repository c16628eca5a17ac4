package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.bulletin.BulletinId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.queue.QueueId;
import callcenter.web.Problem;
import org.jspecify.annotations.Nullable;

/** Ids in addresses. What cannot be an id names nothing, and does not reach the database. */
final class Ids {

    private Ids() {}

    /** The id in the address; one that is written into the body as well is the same. */
    static String same(String address, String field, @Nullable String written) {
        if (written != null && !written.equals(address)) {
            throw Problem.invalid(field, "absent, or the same as in the address");
        }
        return address;
    }

    static CallId call(String id) {
        return new CallId(possible("call", id));
    }

    static AgentId agent(String id) {
        return new AgentId(possible("agent", id));
    }

    static QueueId queue(String id) {
        return new QueueId(possible("queue", id));
    }

    static BulletinId bulletin(String id) {
        return new BulletinId(possible("bulletin", id));
    }

    static NuisanceId nuisance(String id) {
        return new NuisanceId(possible("nuisance number", id));
    }

    private static String possible(String what, String id) {
        if (id.isBlank() || id.chars().anyMatch(Character::isISOControl)) {
            throw Problem.notFound(what, "of this id");
        }
        return id;
    }
}
