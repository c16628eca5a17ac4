package callcenter.routing.domain.reservation;

/** Our id of a reservation; the platform carries it on the agent's leg and tells it back. */
public record ReservationId(String value) {

    public ReservationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A reservation id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
