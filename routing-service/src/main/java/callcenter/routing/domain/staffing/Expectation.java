package callcenter.routing.domain.staffing;

/**
 * What a number of agents can be expected to achieve, in the long run of a steady load. All are parts of one.
 *
 * @param agents       on the calls of this load alone
 * @param serviceLevel answered within the target time / offered
 * @param abandoned    callers who leave / offered
 * @param occupancy    busy time / staffed time of an agent
 */
public record Expectation(int agents, double serviceLevel, double abandoned, double occupancy) {}
