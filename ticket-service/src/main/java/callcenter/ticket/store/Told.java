package callcenter.ticket.store;

/** Place of an event among those of its promise: what is told later counts, whatever order it comes in. */
public record Told(long epoch, long sequence) {}
