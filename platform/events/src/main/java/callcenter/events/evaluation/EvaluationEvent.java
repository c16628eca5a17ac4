package callcenter.events.evaluation;

import callcenter.events.Event;

/** What happens to one evaluation; subject and key is the evaluated call's id. Topic {@code evaluations}. */
public sealed interface EvaluationEvent extends Event permits EvaluationRecorded {}
