package callcenter.routing.domain;

import java.util.Collection;
import java.util.List;

/** Something was asked for that the present state does not allow. Names the state and what it does allow. */
public final class IllegalTransition extends RuntimeException {

    private final String state;
    private final String attempted;
    private final List<String> allowed;

    public IllegalTransition(String state, String attempted, Collection<? extends Enum<?>> allowed) {
        super(attempted + " is not possible in state " + state);
        this.state = state;
        this.attempted = attempted;
        this.allowed = allowed.stream().map(Enum::name).sorted().toList();
    }

    public String state() {
        return state;
    }

    public String attempted() {
        return attempted;
    }

    public List<String> allowed() {
        return allowed;
    }
}
