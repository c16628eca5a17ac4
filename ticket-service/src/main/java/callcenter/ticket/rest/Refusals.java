package callcenter.ticket.rest;

import callcenter.ticket.domain.CustomerNotTold;
import callcenter.ticket.domain.IllegalTransition;
import callcenter.ticket.domain.NotPermitted;
import callcenter.ticket.domain.TicketRefusal;
import callcenter.ticket.usecase.UnknownTicket;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Refusals of the domain as problems that the client can act on. */
final class Refusals {

    private Refusals() {}

    static <T> Uni<T> explained(Uni<T> work) {
        return work.onFailure(TicketRefusal.class)
                .transform(refusal -> problem((TicketRefusal) refusal))
                .onFailure(UnknownTicket.class)
                .transform(unknown -> Problem.notFound(
                        "ticket", ((UnknownTicket) unknown).id().value()));
    }

    private static Problem problem(TicketRefusal refusal) {
        return switch (refusal) {
            case IllegalTransition illegal ->
                Problem.illegalTransition(
                        illegal.state().name(),
                        illegal.allowed().stream().map(Enum::name).toList(),
                        illegal.attempted());
            case CustomerNotTold owed ->
                Problem.of(
                                409,
                                "customer-not-told",
                                "The customer was not told",
                                "A complaint is closed after the customer was told the result: record that first.")
                        .with("state", owed.state().name())
                        .with("allowed", List.of("CUSTOMER_TOLD"));
            case NotPermitted foreign -> Problem.forbidden(String.valueOf(foreign.getMessage()));
        };
    }
}
