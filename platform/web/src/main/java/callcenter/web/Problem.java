package callcenter.web;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the client can act on, as RFC 9457 describes it. Thrown anywhere, answered as
 * {@code application/problem+json} with the stable type {@code urn:callcenter:problem:<slug>}.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final String title;
    private final String detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private @Nullable Duration retryAfter;

    private Problem(int status, String slug, String title, String detail) {
        super(title + ": " + detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    /** Any other refusal; {@code slug} is part of the contract and never changes. */
    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem(status, slug, title, detail);
    }

    /** 404: there is no {@code what} with this id, or the caller may not know that there is. */
    public static Problem notFound(String what, String id) {
        return of(404, "not-found", "Not found", "There is no " + what + " " + id + ".");
    }

    /** 400: one field is wrong; member {@code field} names it. */
    public static Problem invalid(String field, String whatWouldBeRight) {
        return of(400, "invalid-field", "Invalid field", field + ": " + whatWouldBeRight)
                .with("field", field);
    }

    /** 409: the state does not allow this; members {@code state} and {@code allowed} say what it is and what it allows. */
    public static Problem illegalTransition(String state, Collection<String> allowed, String attempted) {
        String possible = allowed.isEmpty() ? "nothing more" : String.join(", ", allowed);
        return of(
                        409,
                        "illegal-transition",
                        "Not possible in this state",
                        attempted + " is not possible in state " + state + ", which allows: " + possible + ".")
                .with("state", state)
                .with("allowed", List.copyOf(allowed));
    }

    /** 403: known, but not permitted. */
    public static Problem forbidden(String why) {
        return of(403, "forbidden", "Not permitted", why);
    }

    /** 401: not known, or no longer. */
    public static Problem unauthorized(String why) {
        return of(401, "unauthorized", "Not signed in", why);
    }

    /** 429: so many of these that others would suffer; after this time the next one is taken. */
    public static Problem tooMany(String detail, Duration retryAfter) {
        return of(429, "too-many-requests", "Too many requests", detail).retryAfter(retryAfter);
    }

    /** 503: what this needs does not answer; the same request may succeed after this time. */
    public static Problem unavailable(String detail, Duration retryAfter) {
        return of(503, "unavailable", "Not available now", detail).retryAfter(retryAfter);
    }

    /** Says when another try is worth it: header {@code Retry-After}, in whole seconds, at least one. */
    public Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** Adds an extension member to the answer. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Last part of the type. */
    public String slug() {
        return slug;
    }

    /** Short, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What is wrong this time, and what would be right. */
    public String detail() {
        return detail;
    }

    /** When another try is worth it, in whole seconds; empty when nothing is known about that. */
    public OptionalLong retryAfterSeconds() {
        return retryAfter == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, retryAfter.plusMillis(999).toSeconds()));
    }

    /** Extension members, in the order they were added. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
