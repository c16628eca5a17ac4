package callcenter.qa.rest;

import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.form.FormId;
import callcenter.web.Problem;
import org.jspecify.annotations.Nullable;

/** Ids as clients may send them; what can be none does not reach the database. */
final class Ids {

    private static final int LONGEST = 200;

    private Ids() {}

    /** 404 for what can be no call: it was not evaluated. */
    static CallId call(String text) {
        return new CallId(known("evaluation of this call", text));
    }

    /** 404 for what can be no agent. */
    static AgentId agent(String text) {
        return new AgentId(known("such agent", text));
    }

    /** 404 for what can be no form. */
    static FormId form(String text) {
        return new FormId(known("such form", text));
    }

    /** 400 for what can be no agent; null when nobody is asked for. */
    static @Nullable AgentId agent(String field, @Nullable String text) {
        if (text != null && !isPossible(text)) {
            throw Problem.invalid(field, "the id of an agent");
        }
        return text == null ? null : new AgentId(text);
    }

    private static String known(String what, String text) {
        if (!isPossible(text)) {
            throw Problem.of(404, "not-found", "Not found", "There is no " + what + ".");
        }
        return text;
    }

    private static boolean isPossible(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
