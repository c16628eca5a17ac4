package callcenter.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of our own, in the order in which a reader of {@code status} wants them. */
public enum Service {
    ROUTING("routing-service", 8081),
    TICKET("ticket-service", 8082),
    CALLBACK("callback-service", 8083),
    QA("qa-service", 8084),
    DASHBOARD("dashboard", 8080);

    private final String module;
    private final int usualPort;

    Service(String module, int usualPort) {
        this.module = module;
        this.usualPort = usualPort;
    }

    /** Folder and log file are called so. */
    public String module() {
        return module;
    }

    int usualPort() {
        return usualPort;
    }

    /** Short name, as in commands and addresses; also the name of its database and of its user there. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasDatabase() {
        return this != DASHBOARD;
    }

    static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(Service::hasDatabase).toList();
    }

    /** By short name or module name. */
    static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.shortName().equals(name) || service.module.equals(name))
                .findFirst();
    }
}
