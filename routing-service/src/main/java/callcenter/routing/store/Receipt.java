package callcenter.routing.store;

/** The stored first answer to a webhook. */
public record Receipt(int status, String contentType, String body) {}
