package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.queue.Place;

/** A call that comes in, and the place it would have among the waiting. */
record Arriving(CallOrigin origin, Place place) {}
