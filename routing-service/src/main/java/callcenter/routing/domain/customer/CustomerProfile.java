package callcenter.routing.domain.customer;

import java.util.List;

/**
 * A customer as the trade knows him.
 *
 * @param id        keyed digest of the number
 * @param languages skills such as yue or cmn that an agent should have, the dearest first (ANS-7)
 */
public record CustomerProfile(String id, CustomerClass standing, List<String> languages) {

    public CustomerProfile {
        languages = List.copyOf(languages);
    }
}
