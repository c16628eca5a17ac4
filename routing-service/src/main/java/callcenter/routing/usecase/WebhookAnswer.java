package callcenter.routing.usecase;

/** What a webhook is answered, stored byte for byte for its repeats. */
public record WebhookAnswer(int status, String contentType, String body) {}
