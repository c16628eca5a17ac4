package callcenter.testing;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated lines with a header; a field with a comma stands in double quotes, which are doubled inside. */
final class CsvFile {

    private CsvFile() {}

    /** The fields of each line but the header and empty ones. */
    static List<List<String>> rows(String text) {
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CsvFile::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
