package callcenter.local.simulation;

/** A telephony platform of played calls: customers call in, agents' phones ring, and routing drives it. */
public interface SimulatedPlatform extends AutoCloseable {

    /** A customer calls one of the centre's numbers; the id is the platform's. */
    String callIn(String from, String to, Customer customer);

    /** What happens when the centre calls this number; without it, customers pick up. */
    void reachable(String number, Customer customer);

    /** @param endpoint as the agent's record says it for this platform */
    void plugIn(String endpoint, AgentPhone phone);

    /** How many calls, or legs of calls, are not over. */
    long liveCalls();

    /** From now on webhooks travel like this. */
    void deliver(Delivery how);

    @Override
    void close();
}
