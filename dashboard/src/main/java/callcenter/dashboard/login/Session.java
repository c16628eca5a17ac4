package callcenter.dashboard.login;

import java.time.Instant;
import java.util.List;

/** What the page needs to act for a person: the token, and what to show. */
record Session(String token, Instant expiresAt, String name, List<String> roles) {
    static Session of(LocalUser user, String token, Instant now) {
        String name = user.name();
        return new Session(
                token, now.plus(LocalTokens.LIFETIME), name == null ? user.user() : name, List.copyOf(user.roles()));
    }
}
