package callcenter.routing.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What refusals look like, for the API description. */
final class ProblemExamples {

    static final Map<String, Object> NOT_SIGNED_IN =
            problem(401, "unauthorized", "Not signed in", "A bearer token is needed.");

    static final Map<String, Object> FOREIGN =
            problem(403, "forbidden", "Not permitted", "This call belongs to somebody else.");

    static final Map<String, Object> NOT_FOUND = problem(404, "not-found", "Not found", "There is no call call-9.");

    static final Map<String, Object> TOO_LARGE =
            problem(413, "too-large", "Too large", "The body is larger than this service accepts.");

    static final Map<String, Object> NOT_JSON =
            problem(415, "unsupported-media-type", "Unsupported media type", "Send application/json.");

    static final Map<String, Object> INVALID = with(
            problem(400, "invalid-field", "Invalid field", "reason: a reason in words"), Map.of("field", "reason"));

    static final Map<String, Object> ILLEGAL = with(
            problem(
                    409,
                    "illegal-transition",
                    "Not possible in this state",
                    "RESUME is not possible in state TALKING, which allows: END, HANG_UP, HOLD, PROMISE."),
            Map.of("state", "TALKING", "allowed", List.of("END", "HANG_UP", "HOLD", "PROMISE")));

    private ProblemExamples() {}

    private static Map<String, Object> problem(int status, String slug, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:callcenter:problem:" + slug);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }

    private static Map<String, Object> with(Map<String, Object> problem, Map<String, Object> members) {
        problem.putAll(members);
        return problem;
    }
}
