package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;

/** A caller who is told something before the queue takes the call: nobody is rung meanwhile. */
public sealed interface Greeted extends ReceivedCall permits Listening, Noting {

    /** That he had on arrival. */
    Place place();

    /** What is said; a platform whose answers speak says it in the answer to the call itself. */
    TelephonyCommand.Announce greeting();
}
