package callcenter.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in to a local centre.
 *
 * @param agentId the agent this person is; null for those who take no calls
 * @param teams   what a shift leader leads; null for others
 * @param name    as shown on the page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Login(
        String user,
        String password,
        List<String> roles,
        @Nullable String agentId,
        @Nullable List<String> teams,
        String name) {

    String role() {
        return roles.getFirst();
    }
}
