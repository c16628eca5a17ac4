package callcenter.ticket.rest;

import callcenter.ticket.domain.Closing;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.usecase.TicketDetails;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One ticket with what was said about it; who and when always, the words only to who has a ground that is kept. */
@Schema(name = "TicketDetails")
record TicketDetailsView(
        @JsonUnwrapped TicketView ticket,

        @Schema(
                description =
                        "whether the personal data is here: the customer is on the reader's line, or a reason was given; it is kept as read")
        boolean personalData,

        @Nullable ContactView contact,

        @Schema(description = "the agent's full record") @Nullable
        String content,

        @Nullable StatementView told,
        @Nullable StatementView closing,
        List<StatementView> comments) {

    /** How to find the person again. */
    @Schema(name = "TicketContact")
    record ContactView(
            @Nullable String name,
            @Nullable String number,
            @Nullable String address) {}

    /** Something somebody said: a comment, the result that the customer was told, or the resolution. */
    @Schema(name = "TicketStatement")
    record StatementView(
            String by,
            Instant at,

            @Schema(description = "absent when masked") @Nullable
            String text) {

        static StatementView of(Comment comment) {
            return new StatementView(comment.by().value(), comment.at(), comment.text());
        }

        private static StatementView of(CustomerTold told) {
            return new StatementView(told.by().value(), told.at(), told.result());
        }

        private static StatementView of(Closing closing) {
            return new StatementView(closing.by().value(), closing.at(), closing.resolution());
        }

        private StatementView masked() {
            return new StatementView(by, at, null);
        }
    }

    static TicketDetailsView of(TicketDetails details) {
        var ticket = details.ticket();
        var contact = ticket.facts().contact();
        var data = contact.data();
        var told = ticket.facts().told();
        var full = new TicketDetailsView(
                TicketView.of(ticket, details.promises()),
                true,
                new ContactView(data.name(), data.number(), data.address()),
                contact.content(),
                told == null ? null : StatementView.of(told),
                ticket instanceof Ticket.Closed closed ? StatementView.of(closed.closing()) : null,
                details.comments().stream().map(StatementView::of).toList());
        return details.personal() ? full : full.masked();
    }

    private TicketDetailsView masked() {
        return new TicketDetailsView(
                ticket,
                false,
                null,
                null,
                told == null ? null : told.masked(),
                closing == null ? null : closing.masked(),
                comments.stream().map(StatementView::masked).toList());
    }
}
