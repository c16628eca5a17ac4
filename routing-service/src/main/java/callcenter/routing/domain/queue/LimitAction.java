package callcenter.routing.domain.queue;

/** What becomes of a call at a limit of its queue. */
public sealed interface LimitAction {

    /** It waits in another queue, with the wait it has and the place that gives it. */
    record OverflowTo(QueueId queue) implements LimitAction {}

    /** It waits here all the same, and the caller may choose to be called back without losing the place. */
    record OfferCallback() implements LimitAction {}

    /** The caller is told, the number noted, and a promise made. */
    record Capture() implements LimitAction {}
}
