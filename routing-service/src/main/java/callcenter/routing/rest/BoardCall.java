package callcenter.routing.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A call on the board, with what decides who may see it.
 *
 * @param team of the agent who holds it; null when nobody does
 */
record BoardCall(CallView view, @Nullable String team) {

    @Override
    @JsonValue
    public CallView view() {
        return view;
    }
}
