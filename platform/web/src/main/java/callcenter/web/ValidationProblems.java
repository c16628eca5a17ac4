package callcenter.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers broken constraints of parameters and bodies: the first field as {@code field}, all of them as {@code errors}. */
final class ValidationProblems {
    @ServerExceptionMapper
    Response violations(ConstraintViolationException violated) {
        if (violated.getConstraintViolations().stream().anyMatch(ValidationProblems::ofOurAnswer)) {
            return UnexpectedProblems.answer(500, violated);
        }
        List<Map<String, String>> errors = violated.getConstraintViolations().stream()
                .map(ValidationProblems::error)
                .sorted(Comparator.comparing(error -> error.get("field")))
                .toList();
        if (errors.isEmpty()) {
            return ProblemAnswers.answer(Problem.of(400, "bad-request", "Bad request", violated.getMessage()));
        }
        Map<String, String> first = errors.get(0);
        Problem problem = Problem.invalid(first.get("field"), first.get("message"));
        return ProblemAnswers.answer(errors.size() == 1 ? problem : problem.with("errors", errors));
    }

    private static Map<String, String> error(ConstraintViolation<?> violation) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("field", field(violation.getPropertyPath()));
        error.put("message", violation.getMessage());
        return error;
    }

    private static boolean ofOurAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == jakarta.validation.ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** The path as the client knows it: without our method's name, and without the parameter that is the body. */
    private static String field(Path path) {
        StringBuilder inBody = new StringBuilder();
        String parameter = "body";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER -> {}
                case PARAMETER -> parameter = node.getName();
                default -> inBody.append(inBody.isEmpty() ? "" : ".").append(node);
            }
        }
        return inBody.isEmpty() ? parameter : inBody.toString();
    }
}
