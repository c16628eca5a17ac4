package callcenter.local.simulation.twilio;

/** Leaves a script at the point where its leg was disturbed. */
final class Disturbed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Disturbance by;

    Disturbed(Disturbance by) {
        super(by.toString(), null, false, false);
        this.by = by;
    }

    Disturbance by() {
        return by;
    }
}
