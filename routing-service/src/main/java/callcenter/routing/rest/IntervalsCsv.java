package callcenter.routing.rest;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Intervals as a table (RFC 4180): a header, one line per interval; what is absent is an empty column. */
@Provider
@Produces(IntervalsCsv.TEXT_CSV)
public final class IntervalsCsv implements MessageBodyWriter<IntervalsView> {

    static final String TEXT_CSV = "text/csv";

    private static final ObjectWriter LINES = lines();

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == IntervalsView.class;
    }

    @Override
    public void writeTo(
            IntervalsView view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        LINES.writeValue(out, view.items());
    }

    private static ObjectWriter lines() {
        var mapper = CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        var schema = mapper.schemaFor(IntervalView.class).withHeader().withLineSeparator("\r\n");
        return mapper.writer(schema);
    }
}
