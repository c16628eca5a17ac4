package callcenter.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends this request, as the bearer token says. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Claim {@code sub}: for audit records. */
    public String subject() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The agent this person is: claim {@code agent_id}, else the subject. */
    public String agentId() {
        return token().map(t -> t.<Object>getClaim("agent_id"))
                .map(Caller::text)
                .orElseGet(this::subject);
    }

    /** agent, shift-leader, supervisor, quality, ops. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Claim {@code teams}: the teams this person leads or belongs to. */
    public Set<String> teams() {
        return token().map(t -> t.<Object>getClaim("teams")).map(Caller::texts).orElse(Set.of());
    }

    /** Whether the caller has at least one of these roles. */
    public boolean hasAnyRole(String... wanted) {
        return List.of(wanted).stream().anyMatch(identity::hasRole);
    }

    /** 403 unless the caller is this agent or a supervisor. */
    public void requireAgent(String agentId) {
        if (!hasAnyRole("supervisor") && !agentId().equals(agentId)) {
            throw Problem.forbidden("Only agent " + agentId + " or a supervisor may do this.");
        }
    }

    /** 403 unless the caller is a supervisor, or a shift leader of this team. */
    public void requireLeaderOf(String team) {
        if (!hasAnyRole("supervisor") && !(hasAnyRole("shift-leader") && teams().contains(team))) {
            throw Problem.forbidden("Only a shift leader of team " + team + " or a supervisor may do this.");
        }
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static String text(Object claim) {
        return claim instanceof JsonString json ? json.getString() : claim.toString();
    }

    private static Set<String> texts(Object claim) {
        return switch (claim) {
            case JsonArray array -> Set.copyOf(array.getValuesAs(Caller::text));
            case Collection<?> values ->
                Set.copyOf(values.stream().map(Caller::text).toList());
            default -> Set.of(text(claim));
        };
    }
}
