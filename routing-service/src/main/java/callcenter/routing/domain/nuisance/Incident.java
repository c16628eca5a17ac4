package callcenter.routing.domain.nuisance;

import callcenter.routing.domain.call.CallId;

/**
 * One piece of evidence.
 *
 * @param call in which it happened
 * @param what happened, in words; personal
 */
public record Incident(CallId call, String what) {}
