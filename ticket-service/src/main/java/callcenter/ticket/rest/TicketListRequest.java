package callcenter.ticket.rest;

import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.ContactType;
import callcenter.ticket.domain.CustomerId;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.TicketStatus;
import callcenter.ticket.store.TicketFilter;
import callcenter.web.Page;
import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the list; all of them may be left out. */
class TicketListRequest {
    private static final int MOST_PAGES = 1_000_000;
    private static final List<String> STATUSES =
            Arrays.stream(TicketStatus.values()).map(Enum::name).toList();
    private static final List<String> TYPES =
            ContactType.KNOWN.stream().map(ContactType::code).toList();

    @RestQuery
    @Parameter(description = "state the ticket is in", example = "OPEN")
    @Nullable
    String status;

    @RestQuery
    @Parameter(description = "what the contact was about (TKT-1)", example = "COMPLAINT")
    @Nullable
    String type;

    @RestQuery
    @Parameter(description = "who answers for it", example = "agent-2")
    @Nullable
    String agentId;

    @RestQuery
    @Parameter(example = "c_9f2c")
    @Nullable
    String customerId;

    @RestQuery
    @Parameter(description = "the promise it was joined with")
    @Nullable
    String promiseId;

    @RestQuery
    @Parameter(description = "the call it came from")
    @Nullable
    String callId;

    @RestQuery
    @Parameter(description = "whether required contact data is missing", example = "true")
    @Nullable
    String incomplete;

    @RestQuery
    @DefaultValue("0")
    @Parameter(description = "number of the page, from 0", example = "0")
    @Nullable
    String page;

    @RestQuery
    @DefaultValue("50")
    @Parameter(description = "tickets per page, 1 to 200", example = "50")
    @Nullable
    String size;

    TicketFilter filter(Actor actor) {
        return new TicketFilter(
                actor,
                as(TicketStatus::valueOf, QueryValues.oneOf("status", status, STATUSES)),
                as(ContactType::new, QueryValues.oneOf("type", type, TYPES)),
                as(StaffId::new, QueryValues.text("agentId", agentId)),
                as(CustomerId::new, QueryValues.text("customerId", customerId)),
                as(PromiseId::new, QueryValues.text("promiseId", promiseId)),
                as(CallId::new, QueryValues.text("callId", callId)),
                as(Boolean::valueOf, QueryValues.oneOf("incomplete", incomplete, List.of("true", "false"))));
    }

    int page() {
        return QueryValues.integer("page", page, 0, 0, MOST_PAGES);
    }

    int size() {
        return QueryValues.integer("size", size, 50, 1, Page.LARGEST);
    }

    private static <T> @Nullable T as(Function<String, T> type, @Nullable String text) {
        return text == null ? null : type.apply(text);
    }
}
