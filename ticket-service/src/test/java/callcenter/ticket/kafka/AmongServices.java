package callcenter.ticket.kafka;

import static callcenter.ticket.Given.fresh;

import callcenter.testing.EventProbe;
import callcenter.testing.EventVoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A call of its own, what other services tell of it over a real broker, and what this one tells. */
abstract class AmongServices {

    final String call = fresh("call");
    final String ticket = "t-" + call;
    TicketEvents events;
    EventVoice others;
    EventProbe tickets;

    @BeforeEach
    void listen() {
        events = new TicketEvents();
        others = events.others();
        tickets = events.tickets();
    }

    @AfterEach
    void close() {
        events.close();
    }
}
