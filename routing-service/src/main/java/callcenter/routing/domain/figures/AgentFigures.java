package callcenter.routing.domain.figures;

/** What an agent did in one interval. */
public record AgentFigures(Interval interval, AgentTimes times, AgentWork work) {}
