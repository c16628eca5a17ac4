package callcenter.routing.rest;

import callcenter.routing.usecase.ReadRecord.CallRecord;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record of a call, as it is read before the same matter is spoken of again. */
@Schema(name = "CallRecord", examples = Examples.RECORD)
public record RecordView(
        CallView call,

        @Schema(
                description = "of ticket-service, with what was written; there is one once the record is",
                examples = "t-call-12")
        String ticketId,

        List<TimelineView.Entry> entries) {

    static RecordView of(CallRecord record) {
        var id = record.call().id().value();
        return new RecordView(
                CallView.masked(record.call()),
                "t-" + id,
                TimelineView.of(id, record.entries()).entries());
    }
}
