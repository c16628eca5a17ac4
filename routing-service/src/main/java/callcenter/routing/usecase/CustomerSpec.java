package callcenter.routing.usecase;

import callcenter.routing.domain.customer.CustomerClass;
import callcenter.routing.domain.customer.CustomerProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customer as written in the configuration file or sent over REST. Never by the number: by its digest, as calls and
 * events name it.
 *
 * @param customerId {@code c_} and 22 characters
 * @param standing   LOYAL, REGULAR, LAPSING or NEW; default REGULAR
 * @param languages  skills that an agent should have, the dearest first; at most 5
 */
public record CustomerSpec(
        @Nullable String customerId,
        @Nullable CustomerClass standing,
        @Nullable List<String> languages) {

    private static final Pattern DIGEST = Pattern.compile("c_[A-Za-z0-9_-]{22}");
    private static final int MOST = 5;

    /** The same with the id of the address it was sent to. */
    public CustomerSpec named(String id) {
        return new CustomerSpec(id, standing, languages);
    }

    /** The customer, or a refusal that names the field. */
    CustomerProfile toProfile(String where) {
        var check = new SpecCheck(where);
        if (customerId == null || !DIGEST.matcher(customerId).matches()) {
            throw check.refuse("customerId", "c_ and 22 letters, digits, dashes or underscores: never a number");
        }
        var wanted = Objects.requireNonNullElse(languages, List.<String>of());
        if (wanted.size() > MOST || new HashSet<>(wanted).size() < wanted.size()) {
            throw check.refuse("languages", "at most " + MOST + ", each once");
        }
        return new CustomerProfile(
                customerId,
                Objects.requireNonNullElse(standing, CustomerClass.REGULAR),
                wanted.stream()
                        .map(language -> check.text("languages", language))
                        .toList());
    }
}
