package callcenter.web.reading;

import callcenter.web.Problem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The reason a request states for reading data of a customer: {@code reason} in the query or, ASCII only, the header {@code Access-Reason}. */
public class AccessReason {
    private static final int LONGEST = 200;

    @QueryParam("reason")
    @Parameter(
            description =
                    "why the customer's data is needed, for the record of readings; not in a live contact with him",
            example = "customer asked for the visit time")
    @Nullable
    String reason;

    @HeaderParam("Access-Reason")
    @Parameter(description = "the same, ASCII only")
    @Nullable
    String header;

    /** Empty when none was given. */
    public Optional<String> stated() {
        var words = reason == null ? header : reason;
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        if (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("reason", "at most " + LONGEST + " printable characters");
        }
        return Optional.of(words.strip());
    }

    /** 403: there is neither a live contact nor a reason; says what would be right. */
    public static Problem required() {
        return Problem.of(
                        403,
                        "reason-required",
                        "A reason is needed",
                        "You do not have this customer on the line. Say why you need his data, as reason in the query"
                                + " or in the header Access-Reason; it is kept with the reading.")
                .with("field", "reason");
    }
}
