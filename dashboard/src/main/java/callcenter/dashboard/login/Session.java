package callcenter.dashboard.login;

import java.time.Instant;
import java.util.List;

/**
 * What the page needs to act for a person: the token, and what to show.
 *
 * @param subject as services name the person
 */
record Session(String token, Instant expiresAt, String subject, String name, List<String> roles) {
    static Session of(LocalUser user, String token, Instant now) {
        String name = user.name();
        return new Session(
                token,
                now.plus(LocalTokens.LIFETIME),
                user.user(),
                name == null ? user.user() : name,
                List.copyOf(user.roles()));
    }
}
