package callcenter.routing.rest;

import callcenter.routing.usecase.QueueSpec;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A misspelt setting is refused: without effect it would look as if it were in force. Elsewhere extras are let be. */
final class UnknownFields extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        Class<?> type = beanOrClass instanceof Class<?> itself ? itself : beanOrClass.getClass();
        if (!type.getPackage().equals(QueueSpec.class.getPackage())) {
            return false;
        }
        var known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        throw UnrecognizedPropertyException.from(parser, type, name, known);
    }
}
