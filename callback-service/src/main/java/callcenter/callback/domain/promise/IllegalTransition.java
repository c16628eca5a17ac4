package callcenter.callback.domain.promise;

import java.util.List;

/** Somebody asked for what this state does not allow. */
public final class IllegalTransition extends RuntimeException {

    private final String state;
    private final List<String> allowed;
    private final String attempted;

    IllegalTransition(String state, List<String> allowed, String attempted) {
        super(attempted + " is not possible for a promise that is " + state + ", possible: " + allowed);
        this.state = state;
        this.allowed = List.copyOf(allowed);
        this.attempted = attempted;
    }

    public String state() {
        return state;
    }

    public List<String> allowed() {
        return allowed;
    }

    public String attempted() {
        return attempted;
    }
}
