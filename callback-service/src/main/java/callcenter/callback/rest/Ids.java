package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.web.Problem;
import org.jspecify.annotations.Nullable;

/** Ids as clients may send them. */
final class Ids {

    /** What ids are made of. */
    static final String FORM = "[A-Za-z0-9._:-]{1,100}";

    static final String RIGHT = "an id of at most 100 letters, digits and . _ : -";

    static final String PROMISE_FORM = "[A-Za-z0-9._:-]{1,200}";

    private Ids() {}

    /** 404 for what can be no id of ours. */
    static PromiseId promise(String text) {
        if (!text.matches(PROMISE_FORM)) {
            throw Problem.of(404, "not-found", "Not found", "There is no such promise.");
        }
        return new PromiseId(text);
    }

    /** 400 for what can be no agent. */
    static @Nullable String agent(String field, @Nullable String text) {
        if (text != null && !text.matches(FORM)) {
            throw Problem.invalid(field, "the id of an agent");
        }
        return text;
    }

    /** 400 for what can be no queue. */
    static @Nullable String queue(String field, @Nullable String text) {
        if (text != null && !text.matches(FORM)) {
            throw Problem.invalid(field, "the id of a queue");
        }
        return text;
    }
}
