package callcenter.web.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** An answer that is a table for those who accept {@code text/csv}; for all others it is JSON like any other. */
public interface CsvTable {

    String TEXT_CSV = "text/csv";

    /** Names of the columns, in order. */
    List<String> columns();

    /** One per line: records or maps, whose members are named as the columns. What is absent is an empty column. */
    List<?> lines();

    /** The components of a record, in order. */
    static List<String> columnsOf(Class<? extends Record> line) {
        return Arrays.stream(line.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
