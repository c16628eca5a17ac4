package callcenter.ticket.kafka;

import callcenter.events.call.CallWrappedUp;
import java.time.Instant;

/** Wrapped-up calls that say only what matters. */
record WrapUpFixture(
        String direction,
        String agentId,
        String contactName,
        String type,
        String servedPromiseId,
        String party,
        String content,
        String servedTicketId) {

    static WrapUpFixture inbound(String type) {
        return new WrapUpFixture("INBOUND", "agent-2", "Ms Li", type, null, "CUSTOMER", "asked for a visit", null);
    }

    static WrapUpFixture serving(String promise, String party) {
        return new WrapUpFixture("OUTBOUND", "agent-2", null, "OTHER", promise, party, "told the visit time", null);
    }

    static WrapUpFixture about(String ticket) {
        return new WrapUpFixture("OUTBOUND", "agent-2", null, "OTHER", null, "CUSTOMER", "the part has come", ticket);
    }

    WrapUpFixture by(String agent) {
        return new WrapUpFixture(direction, agent, contactName, type, servedPromiseId, party, content, servedTicketId);
    }

    WrapUpFixture contact(String name) {
        return new WrapUpFixture(direction, agentId, name, type, servedPromiseId, party, content, servedTicketId);
    }

    WrapUpFixture saying(String text) {
        return new WrapUpFixture(direction, agentId, contactName, type, servedPromiseId, party, text, servedTicketId);
    }

    CallWrappedUp event() {
        return new CallWrappedUp(
                direction,
                agentId,
                "c_1",
                "+8613800138000",
                contactName,
                null,
                "service",
                type,
                "no water",
                content,
                null,
                servedPromiseId,
                party,
                true,
                null,
                60_000,
                10_000,
                60_000,
                false,
                Instant.parse("2026-03-02T01:00:00Z"),
                servedTicketId,
                10_000L);
    }
}
