package callcenter.ticket.domain;

/** Id of somebody who works in the centre: agent, shift leader or supervisor. */
public record StaffId(String value) {}
