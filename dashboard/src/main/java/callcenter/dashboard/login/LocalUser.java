package callcenter.dashboard.login;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the users file.
 *
 * @param user what is typed to sign in; becomes the token's subject
 * @param agentId the agent this person is; null for people who take no calls
 * @param name as shown on the page
 */
record LocalUser(
        String user,
        String password,
        List<String> roles,
        @Nullable String agentId,
        @Nullable List<String> teams,
        @Nullable String name) {}
