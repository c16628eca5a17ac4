package callcenter.routing.domain.call;

/** What a caller hears, in Mandarin and in English. */
public record Spoken(String chinese, String english) {}
