package callcenter.local.simulation.twilio;

/** States of a leg, by Twilio's names. */
enum LegStatus {
    QUEUED("queued"),
    INITIATED("initiated"),
    RINGING("ringing"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    BUSY("busy"),
    NO_ANSWER("no-answer"),
    FAILED("failed"),
    CANCELED("canceled");

    private final String text;

    LegStatus(String text) {
        this.text = text;
    }

    boolean over() {
        return compareTo(COMPLETED) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
