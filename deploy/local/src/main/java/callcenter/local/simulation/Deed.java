package callcenter.local.simulation;

import java.util.Map;

/**
 * Something that an agent does about the call on the line.
 *
 * @param address of the call's addresses, where it is posted
 * @param body    as the API takes it there
 */
public record Deed(String address, Map<String, Object> body) {

    private static final String SURVEY = "survey";

    /** Something that was said or done in the conversation. */
    public static Deed act(String what) {
        return new Deed("acts", Map.of("act", what));
    }

    /** The same with what goes with it. */
    public static Deed act(String what, String field, Object value) {
        return new Deed("acts", Map.of("act", what, field, value));
    }

    /** The customer wanted somebody else (ANS-9). */
    public static Deed wrongNumber(String about) {
        return new Deed("wrong-number", Map.of("about", about));
    }

    /** The customer is passed on to the survey, and leaves this desk (CAL-11). */
    public static Deed survey() {
        return new Deed(SURVEY, Map.of());
    }

    boolean isSurvey() {
        return address.equals(SURVEY);
    }

    /** @param kind {@code WARM} or {@code BLIND} (CAL-8) */
    public static Deed transfer(String kind, String queueId, String reason) {
        return new Deed("transfer", Map.of("kind", kind, "queueId", queueId, "reason", reason));
    }

    /** The customer asks for this colleague: passed on to him, or promised his call (ANS-5). */
    public static Deed particularAgent(String agentId, String matter) {
        return new Deed("particular-agent", Map.of("agentId", agentId, "matter", matter));
    }
}
