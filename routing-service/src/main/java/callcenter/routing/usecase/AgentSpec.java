package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.queue.QueueId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agent as written in the configuration file or sent over REST.
 *
 * @param id        1 to 64 letters, digits, dashes or underscores; as in tokens
 * @param number    told to customers on request (CAL-25)
 * @param skills    proficiency per skill, 1 to 10
 * @param endpoints where the agent's phone is, per platform there is; at least one
 * @param queues    queues the agent serves; absent or empty: all that the skills allow
 * @param duties    queues that he serves after others, or only calls of that have waited
 * @param active    false closes the account; default true
 */
public record AgentSpec(
        @Nullable String id,
        @Nullable String name,
        @Nullable String number,
        @Nullable String team,
        @Nullable Map<String, Integer> skills,
        @Nullable Map<String, String> endpoints,
        @Nullable List<String> queues,
        @Nullable Boolean active,
        @Nullable List<DutySpec> duties) {

    /** Serves all queues alike. */
    public AgentSpec(
            @Nullable String id,
            @Nullable String name,
            @Nullable String number,
            @Nullable String team,
            @Nullable Map<String, Integer> skills,
            @Nullable Map<String, String> endpoints,
            @Nullable List<String> queues,
            @Nullable Boolean active) {
        this(id, name, number, team, skills, endpoints, queues, active, null);
    }

    /** The same with the id of the address it was sent to. */
    public AgentSpec named(String agentId) {
        return new AgentSpec(agentId, name, number, team, skills, endpoints, queues, active, duties);
    }

    /** The agent, or a refusal that names the field. */
    AgentProfile toProfile(String where, Platforms platforms) {
        var check = new SpecCheck(where);
        var phones = Objects.requireNonNullElse(endpoints, Map.<String, String>of());
        if (phones.isEmpty()) {
            throw check.refuse("endpoints", "an endpoint for at least one platform");
        }
        phones.forEach((platform, endpoint) -> checkEndpoint(check, platforms, platform, endpoint));
        var served = Objects.requireNonNullElse(queues, List.<String>of()).stream()
                .map(queue -> new QueueId(check.text("queues", queue)))
                .collect(Collectors.toSet());
        return new AgentProfile(
                new AgentId(check.id(id)),
                check.text("name", name),
                check.text("number", number),
                check.text("team", team),
                check.skills(skills),
                phones,
                served,
                Objects.requireNonNullElse(active, true),
                DutySpec.toDuties(duties, served, check));
    }

    private static void checkEndpoint(
            SpecCheck check, Platforms platforms, String platform, @Nullable String endpoint) {
        var field = "endpoints." + platform;
        var written = check.text(field, endpoint);
        var known = platforms
                .named(platform)
                .orElseThrow(() -> check.refuse(field, "a platform there is: " + String.join(", ", platforms.names())));
        known.wrongEndpoint(written).ifPresent(right -> {
            throw check.refuse(field, right);
        });
    }
}
