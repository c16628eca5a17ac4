package callcenter.local.simulation;

import callcenter.local.Centre;
import callcenter.local.Service;
import callcenter.local.simulation.twilio.TwilioAccount;
import callcenter.local.simulation.twilio.TwilioPlatform;
import callcenter.local.simulation.vonage.VonageAccount;
import callcenter.local.simulation.vonage.VonagePlatform;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The platforms of a local centre that plays calls: one that speaks the generic contract, a Twilio account and a Vonage
 * application.
 */
public final class SimulatedTelephony implements AutoCloseable {

    /** Names of the platforms, as routing has them. */
    public static final String GENERIC = "generic";

    public static final String TWILIO = "twilio";
    public static final String VONAGE = "vonage";

    /** By routing's address; made once for each centre of this process, because its key is nowhere else. */
    private static final Map<URI, VonageAccount> APPLICATIONS = new ConcurrentHashMap<>();

    private final GenericPlatform generic;
    private final TwilioPlatform twilio;
    private final VonagePlatform vonage;

    private SimulatedTelephony(GenericPlatform generic, TwilioPlatform twilio, VonagePlatform vonage) {
        this.generic = generic;
        this.twilio = twilio;
        this.vonage = vonage;
    }

    /**
     * What routing must know besides what every local run tells it.
     *
     * @param callerId the number that customers see when they are called, E.164
     */
    public static Map<String, String> settings(Centre centre, String callerId) {
        var all = new HashMap<>(account(centre).settings(centre.addresses().twilio(), callerId));
        all.putAll(application(centre).settings(centre.addresses().vonage(), callerId));
        return all;
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
                        account(centre), routing, centre.addresses().twilio().getPort()),
                new VonagePlatform(
                        application(centre),
                        routing,
                        centre.addresses().vonage().getPort()));
    }

    private static TwilioAccount account(Centre centre) {
        return new TwilioAccount(
                "AC-local", centre.twilioToken(), centre.addresses().of(Service.ROUTING));
    }

    private static VonageAccount application(Centre centre) {
        return APPLICATIONS.computeIfAbsent(centre.addresses().of(Service.ROUTING), VonageAccount::fresh);
    }

    public GenericPlatform generic() {
        return generic;
    }

    public TwilioPlatform twilio() {
        return twilio;
    }

    public VonagePlatform vonage() {
        return vonage;
    }

    public SimulatedPlatform named(String name) {
        return switch (name) {
            case GENERIC -> generic;
            case TWILIO -> twilio;
            case VONAGE -> vonage;
            default -> throw new IllegalArgumentException(name + " is not simulated");
        };
    }

    /** The agent has the same phone on all of them, where the sample configuration expects it. */
    public void plugIn(String agent, AgentPhone phone) {
        generic.plugIn("sip:" + agent, phone);
        twilio.plugIn("client:" + agent, phone);
        vonage.plugIn("app:" + agent, phone);
    }

    public void reachable(String number, Customer customer) {
        all().forEach(platform -> platform.reachable(number, customer));
    }

    public void deliver(Delivery how) {
        all().forEach(platform -> platform.deliver(how));
    }

    private List<SimulatedPlatform> all() {
        return List.of(generic, twilio, vonage);
    }

    @Override
    public void close() {
        all().forEach(SimulatedPlatform::close);
    }
}
