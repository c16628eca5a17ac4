package callcenter.events;

/**
 * The payload of one published event: what happened, in the past tense, with everything a reader needs to know.
 *
 * <p>Additive only: a new field may be absent in old events, a reader skips fields and types it does not know, and
 * treats an unknown value of a coded field as unknown instead of failing. A breaking change is a new type
 * {@code .v2}, published beside {@code .v1} for one release.
 */
public interface Event {}
