package callcenter.qa.domain.form;

/**
 * One line of a form.
 *
 * @param id names the line within its form
 * @param norm norm id that a lost point cites
 * @param points what breaking the rule costs, once per call; at least 1
 * @param rule what is looked at
 * @param fatal breaking it costs all points of the call
 */
public record Item(String id, String norm, int points, Rule rule, boolean fatal) {}
