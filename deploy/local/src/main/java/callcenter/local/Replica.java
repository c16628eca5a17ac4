package callcenter.local;

import callcenter.embedded.FreePort;
import java.net.URI;

/** One more process of a service, beside the first: the same database, the same topics, a port of its own. */
public final class Replica {

    private final ServiceProcess process;
    private final URI address;

    private Replica(ServiceProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Replica start(Home home, Service service) {
        int port = FreePort.any();
        return new Replica(ServiceProcess.startReplica(home, service, port), Addresses.loopback(port));
    }

    ServiceProcess process() {
        return process;
    }

    public URI address() {
        return address;
    }

    public void awaitReady() {
        Readiness.await(process, address);
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.kill();
    }
}
