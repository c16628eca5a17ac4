package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Script;
import java.time.ZoneId;

/**
 * What surrounds a call.
 *
 * @param script      of the call's queue
 * @param agentNumber told to customers on request (CAL-25); empty while nobody is on the line
 * @param zone        the centre's
 */
public record Scene(Script script, String agentNumber, ZoneId zone) {}
