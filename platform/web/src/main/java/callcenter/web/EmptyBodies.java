package callcenter.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A resource that takes a JSON body never sees null for one: an empty body or a bare {@code null} is refused. */
@Provider
public final class EmptyBodies implements ReaderInterceptor {
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        Object body = reading.proceed();
        MediaType type = reading.getMediaType();
        if (body == null && (type == null || type.getSubtype().endsWith("json"))) {
            throw Problem.of(400, "bad-request", "Bad request", "A JSON body is needed.");
        }
        return body;
    }
}
