package callcenter.routing.domain.figures;

/**
 * What an agent did in one interval.
 *
 * @param answered offers of the interval that the agent answered
 */
public record AgentFigures(Interval interval, AgentTimes times, OfferCounts offers, int answered) {}
