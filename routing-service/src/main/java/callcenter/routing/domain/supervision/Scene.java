package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.guidance.SpellingWords;
import java.time.ZoneId;

/**
 * What surrounds a call.
 *
 * @param script      of the call's queue
 * @param agentNumber told to customers on request (CAL-25); empty while nobody is on the line
 * @param zone        the centre's
 * @param usual       words to spell names out with, where the script says nothing else (CAL-21)
 */
public record Scene(Script script, String agentNumber, ZoneId zone, SpellingWords usual) {

    SpellingWords spelling() {
        return usual.with(script.spelling());
    }
}
