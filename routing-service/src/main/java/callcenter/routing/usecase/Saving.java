package callcenter.routing.usecase;

import callcenter.routing.domain.call.Decision;
import callcenter.routing.store.CallRow;

/** A decision about a locked call, to be saved. */
record Saving(CallRow row, Decision decision) {}
