package callcenter.ticket.domain;

import java.time.Instant;

/**
 * The customer rang first, and that call kept a promise (CBK-5). It has a ticket of its own, with the record; the ticket of
 * the promise is told of it.
 *
 * @param by          agent who talked
 * @param aboutMatter an agent said that the call was about what had been promised; else any conversation was enough
 */
public record OwnCall(CallId callId, PromiseId promiseId, StaffId by, boolean aboutMatter, Instant at) {

    /** What the ticket of the promise says of it, in Chinese and English. */
    public String record() {
        return aboutMatter
                ? "客户来电时已答复，见工单 %1$s / answered when the customer rang: see ticket %1$s"
                        .formatted(TicketId.of(callId).value())
                : "客户来电，无需再回电，见工单 %1$s / the customer rang, which kept the promise: see ticket %1$s"
                        .formatted(TicketId.of(callId).value());
    }
}
