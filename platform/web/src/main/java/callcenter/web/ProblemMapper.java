package callcenter.web;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers the refusals of our own code. */
final class ProblemMapper {
    @ServerExceptionMapper
    Response problem(Problem problem) {
        return ProblemAnswers.answer(problem);
    }
}
