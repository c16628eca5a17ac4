package callcenter.routing.rest;

import callcenter.routing.domain.figures.FirstContactFigures;
import callcenter.web.table.CsvTable;
import callcenter.web.table.DescribedTables;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** First-contact resolution of a queue or an agent, day by day, with the clocks by which the days were cut. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "FirstContacts",
        examples = FigureExamples.FIRST_CONTACTS,
        extensions = @Extension(name = DescribedTables.EXAMPLE, value = FigureExamples.FIRST_CONTACTS_CSV))
public record FirstContactsView(
        @Schema(description = "of a queue's figures") @Nullable
        String queueId,

        @Schema(description = "of an agent's figures") @Nullable
        String agentId,

        @Schema(examples = "Asia/Shanghai") String zone,

        List<FirstContactView> items)
        implements CsvTable {

    static final String DEFINITION =
            "A conversation has resolved the matter when the same customer does not call again about it: to the same queue,"
                    + " or with a record of the same type. Calls of ours do not count, nor calls for somebody else. Within"
                    + " the same day, and within it and the seven days after it; what is not over yet is provisional."
                    + " Counted from the events that were published or are on their way, and from nothing else.";

    static FirstContactsView ofQueue(String id, ZoneId zone, List<FirstContactFigures> found) {
        return new FirstContactsView(id, null, zone.getId(), items(found));
    }

    static FirstContactsView ofAgent(String id, ZoneId zone, List<FirstContactFigures> found) {
        return new FirstContactsView(null, id, zone.getId(), items(found));
    }

    private static List<FirstContactView> items(List<FirstContactFigures> found) {
        return found.stream().map(FirstContactView::of).toList();
    }

    @Override
    public List<String> columns() {
        return CsvTable.columnsOf(FirstContactView.class);
    }

    @Override
    public List<FirstContactView> lines() {
        return items;
    }
}
