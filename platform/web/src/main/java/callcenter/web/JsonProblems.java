package callcenter.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Says where a body is not the JSON that was expected, without naming any of our classes. */
final class JsonProblems {
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException mismatch) {
        return ProblemAnswers.answer(explain(mismatch));
    }

    static Problem explain(@Nullable Throwable cause) {
        return switch (cause) {
            case ValueInstantiationException refused when refused.getCause() instanceof Problem problem -> problem;
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> Problem.invalid(field(mapping), whatWouldBeRight(mapping));
            case JsonProcessingException broken -> malformed(broken);
            case null, default ->
                Problem.of(400, "bad-request", "Bad request", "A parameter or the body cannot be read.");
        };
    }

    private static Problem malformed(JsonProcessingException broken) {
        JsonLocation where = broken.getLocation();
        String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        String wanted = broken instanceof MismatchedInputException shape && shape.getTargetType() != null
                ? "JSON of type " + jsonType(shape.getTargetType())
                : "valid JSON";
        Problem problem =
                Problem.of(400, "malformed-json", "Malformed JSON", "The body is not " + wanted + place + ".");
        return where == null ? problem : problem.with("line", where.getLineNr()).with("column", where.getColumnNr());
    }

    private static String field(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String whatWouldBeRight(JsonMappingException mapping) {
        return switch (mapping) {
            case UnrecognizedPropertyException unknown -> "there is no such field" + known(unknown);
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                "one of "
                        + Arrays.stream(format.getTargetType().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "));
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> "a value of type " + jsonType(mismatch.getTargetType());
            default -> "a value of another form";
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds();
        return names == null
                ? ""
                : "; one of " + names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String jsonType(Class<?> type) {
        if (type == java.time.Instant.class) {
            return "time (such as 2026-03-01T08:30:00Z)";
        }
        if (type == java.time.Duration.class) {
            return "duration (such as PT2H30M)";
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
            return "number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        return CharSequence.class.isAssignableFrom(type) || type.isEnum() ? "string" : "object";
    }
}
