package callcenter.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers everything nobody foresaw, but for outages: the client gets an id and no trace, the log gets both. */
final class UnexpectedProblems {
    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class);

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpServerRequest request) {
        if (request.response().ended()) {
            // A body that turned out too large: the server has answered 413 on its own.
            return Response.status(request.response().getStatusCode()).build();
        }
        return answer(500, failure);
    }

    static Response answer(int status, Throwable failure) {
        return Outages.answer(failure).orElseGet(() -> unforeseen(status, failure));
    }

    private static Response unforeseen(int status, Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "A request failed and was answered %d; its problem carries id %s", status, id);
        return ProblemAnswers.answer(Problem.of(
                        status, "unexpected", "Something went wrong", "Nothing was changed. Name the id to operations.")
                .with("id", id));
    }
}
