package callcenter.routing.domain.figures;

/**
 * What a queue achieved in one interval, and how the time of its agents was spent meanwhile.
 *
 * @param staff of all agents who may take its calls, together, with whatever they did for other queues
 */
public record StaffedInterval(IntervalFigures figures, AgentTimes staff) {}
