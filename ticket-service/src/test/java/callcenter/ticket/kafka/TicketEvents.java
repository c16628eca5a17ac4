package callcenter.ticket.kafka;

import static callcenter.ticket.Given.fresh;

import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.EventVoice;
import callcenter.testing.ProbedEvent;
import java.util.List;

/** What other services tell, and what this one tells of tickets. */
record TicketEvents(EventVoice others, EventProbe tickets) implements AutoCloseable {

    TicketEvents() {
        this(EventVoice.of("another-service"), EventProbe.on(Topic.TICKETS));
    }

    /** A call told last on the same partition: when its ticket is open, all told before has been handled. */
    void awaitAllHandled() {
        var last = fresh("call");
        others.tell(last, 1, WrapUpFixture.inbound("OTHER").event());
        tickets.await("callcenter.ticket.opened.v1", "t-" + last);
    }

    List<String> typesAbout(String subject) {
        return tickets.seen(event -> subject.equals(event.key())).stream()
                .map(ProbedEvent::type)
                .toList();
    }

    @Override
    public void close() {
        others.close();
        tickets.close();
    }
}
