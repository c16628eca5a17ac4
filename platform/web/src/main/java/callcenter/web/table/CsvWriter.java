package callcenter.web.table;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
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

/** Writes tables as RFC 4180 has them: a header, then line by line. */
@Provider
@Produces(CsvTable.TEXT_CSV)
public final class CsvWriter implements MessageBodyWriter<CsvTable> {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return CsvTable.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            CsvTable table,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var schema = CsvSchema.builder()
                .addColumns(table.columns(), CsvSchema.ColumnType.NUMBER_OR_STRING)
                .setUseHeader(true)
                .setLineSeparator("\r\n")
                .build();
        MAPPER.writer(schema).writeValue(out, table.lines());
    }
}
