package callcenter.local.simulation;

import callcenter.local.Centre;
import callcenter.local.Service;
import callcenter.local.simulation.twilio.TwilioAccount;
import callcenter.local.simulation.twilio.TwilioPlatform;
import java.util.List;
import java.util.Map;

/** Both platforms of a local centre that plays calls: one that speaks the generic contract, and a Twilio account. */
public final class SimulatedTelephony implements AutoCloseable {

    /** Names of the platforms, as routing has them. */
    public static final String GENERIC = "generic";

    public static final String TWILIO = "twilio";

    private final GenericPlatform generic;
    private final TwilioPlatform twilio;

    private SimulatedTelephony(GenericPlatform generic, TwilioPlatform twilio) {
        this.generic = generic;
        this.twilio = twilio;
    }

    /**
     * What routing must know besides what every local run tells it.
     *
     * @param callerId the number that customers see when they are called, E.164
     */
    public static Map<String, String> settings(Centre centre, String callerId) {
        return account(centre).settings(centre.addresses().twilio(), callerId);
    }

    /** For a centre that was started with {@link #settings}. */
    public static SimulatedTelephony of(Centre centre) {
        var routing = centre.addresses().of(Service.ROUTING);
        var generic = new GenericPlatform(
                routing.resolve("/webhooks/generic"),
                centre.addresses().platform().getPort(),
                centre.webhookKey());
        return new SimulatedTelephony(
                generic,
                new TwilioPlatform(
                        account(centre), routing, centre.addresses().twilio().getPort()));
    }

    private static TwilioAccount account(Centre centre) {
        return new TwilioAccount(
                "AC-local", centre.twilioToken(), centre.addresses().of(Service.ROUTING));
    }

    public GenericPlatform generic() {
        return generic;
    }

    public TwilioPlatform twilio() {
        return twilio;
    }

    public SimulatedPlatform named(String name) {
        return switch (name) {
            case GENERIC -> generic;
            case TWILIO -> twilio;
            default -> throw new IllegalArgumentException(name + " is not simulated");
        };
    }

    /** The agent has the same phone on both, where the sample configuration expects it. */
    public void plugIn(String agent, AgentPhone phone) {
        generic.plugIn("sip:" + agent, phone);
        twilio.plugIn("client:" + agent, phone);
    }

    public void reachable(String number, Customer customer) {
        both().forEach(platform -> platform.reachable(number, customer));
    }

    public void deliver(Delivery how) {
        both().forEach(platform -> platform.deliver(how));
    }

    private List<SimulatedPlatform> both() {
        return List.of(generic, twilio);
    }

    @Override
    public void close() {
        both().forEach(SimulatedPlatform::close);
    }
}
