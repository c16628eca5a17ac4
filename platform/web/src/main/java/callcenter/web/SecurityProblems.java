package callcenter.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers missing, bad and insufficient tokens. What exactly is wrong with a token is not told. */
final class SecurityProblems {
    @ServerExceptionMapper
    Response missing(UnauthorizedException missing) {
        return ProblemAnswers.answer(Problem.unauthorized("A bearer token is needed."));
    }

    @ServerExceptionMapper
    Response bad(AuthenticationFailedException bad) {
        return ProblemAnswers.answer(Problem.unauthorized("The bearer token is not valid, or no longer."));
    }

    @ServerExceptionMapper
    Response insufficient(ForbiddenException insufficient) {
        return ProblemAnswers.answer(Problem.forbidden("Your roles do not permit this."));
    }
}
