package callcenter.local.simulation;

/** Sees what happens at agents' phones, as it happens; on the platform's own threads. */
public interface PhoneWatch {

    /** An offer came for the phone. */
    void offered(String endpoint);

    /**
     * The conversation on the phone ended, and routing has answered that it knows.
     *
     * @param call routing's id
     */
    void ended(String endpoint, String call);
}
