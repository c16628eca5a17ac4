package callcenter.web;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what the HTTP layer refuses before our code sees it: unknown paths, methods, media types, broken bodies. */
final class HttpProblems {
    @ServerExceptionMapper
    Response refusal(WebApplicationException refusal) {
        Response answer = refusal.getResponse();
        if (answer.getStatus() < 400 || answer.hasEntity()) {
            return answer;
        }
        if (answer.getStatus() >= 500) {
            return UnexpectedProblems.answer(answer.getStatus(), refusal);
        }
        if (answer.getStatus() == 400) {
            return ProblemAnswers.answer(JsonProblems.explain(refusal.getCause()));
        }
        Response problem = ProblemAnswers.answer(of(answer.getStatus()));
        if (refusal instanceof NotAllowedException) {
            return Response.fromResponse(problem)
                    .header(HttpHeaders.ALLOW, answer.getHeaderString(HttpHeaders.ALLOW))
                    .build();
        }
        return problem;
    }

    private static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.unauthorized("A valid bearer token is needed.");
            case 403 -> Problem.forbidden("Your roles do not permit this.");
            case 404 -> Problem.of(404, "not-found", "Not found", "There is nothing at this address.");
            case 405 -> Problem.of(405, "method-not-allowed", "Method not allowed", "See the header Allow.");
            case 406 -> Problem.of(406, "not-acceptable", "Not acceptable", "No answer has an accepted media type.");
            case 413 -> tooLarge();
            case 415 -> Problem.of(415, "unsupported-media-type", "Unsupported media type", "Send application/json.");
            default -> Problem.of(status, "http-" + status, "Refused", "The request was refused.");
        };
    }

    static Problem tooLarge() {
        return Problem.of(413, "too-large", "Too large", "The body is larger than this service accepts.");
    }
}
