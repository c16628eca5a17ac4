package callcenter.local;

import java.net.URI;
import java.util.Map;

/**
 * Where a running centre is reached.
 *
 * @param services base address by service
 * @param platform where routing-service sends telephony commands to, and looks calls up: a platform should listen there
 * @param twilio   where a simulated Twilio has its REST API, in runs that play calls over one
 * @param vonage   where a simulated Vonage has its REST API, in such runs
 */
public record Addresses(Map<Service, URI> services, URI platform, URI twilio, URI vonage) {

    public URI of(Service service) {
        return services.get(service);
    }

    static Addresses of(Ports ports) {
        var services = new java.util.EnumMap<Service, URI>(Service.class);
        ports.services().forEach((service, port) -> services.put(service, loopback(port)));
        return new Addresses(services, loopback(ports.platform()), loopback(ports.twilio()), loopback(ports.vonage()));
    }

    static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
