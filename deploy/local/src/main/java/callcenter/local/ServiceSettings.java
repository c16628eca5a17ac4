package callcenter.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Writes each service's configuration of this run: a file, because command lines and environments can be seen. */
final class ServiceSettings {

    private final Home home;
    private final Secrets secrets;
    private final Ports ports;
    private final Addresses addresses;
    private final Map<String, String> extra;

    ServiceSettings(Home home, Secrets secrets, Ports ports, Map<String, String> extra) {
        this.home = home;
        this.secrets = secrets;
        this.ports = ports;
        this.addresses = Addresses.of(ports);
        this.extra = extra;
    }

    void write(Service service) {
        var text = new StringWriter();
        var properties = new Properties();
        properties.putAll(of(service));
        try {
            properties.store(text, "Written at each start");
            Secrets.write(home.configuration(service), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> of(Service service) {
        var all = new TreeMap<String, String>();
        all.put("config_ordinal", "290"); // above what a service ships, below the environment
        all.putAll(common(service));
        if (service.hasDatabase()) {
            all.putAll(database(service));
            all.putAll(shared());
        }
        switch (service) {
            case ROUTING -> all.putAll(routing());
            case DASHBOARD -> all.putAll(dashboard());
            case TICKET, CALLBACK, QA -> {}
        }
        all.putAll(extra);
        all.putAll(OperatorSettings.of(home));
        return all;
    }

    private Map<String, String> common(Service service) {
        return Map.of(
                "quarkus.http.host",
                "127.0.0.1",
                "quarkus.http.port",
                String.valueOf(ports.services().get(service)),
                "callcenter.local",
                "true",
                "callcenter.local.issuer",
                Logins.ISSUER);
    }

    /** Whom to trust, how to name customers alike, and where events go: the page needs none of it. */
    private Map<String, String> shared() {
        return Map.of(
                "quarkus.oidc.public-key",
                secrets.publicKey(),
                "quarkus.oidc.token.issuer",
                Logins.ISSUER,
                "callcenter.customer-key",
                secrets.customerKey(),
                "kafka.bootstrap.servers",
                "127.0.0.1:" + ports.kafka());
    }

    private Map<String, String> database(Service service) {
        var place = "127.0.0.1:" + ports.postgres() + "/" + service.shortName();
        return Map.of(
                "quarkus.datasource.username",
                service.shortName(),
                "quarkus.datasource.password",
                secrets.password("database-" + service.shortName()),
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + place,
                "quarkus.datasource.reactive.url",
                "postgresql://" + place);
    }

    private Map<String, String> routing() {
        return Map.of(
                "callcenter.config-file", CallCentreFile.in(home).toString(),
                "callcenter.generic.webhook-keys", secrets.webhookKey(),
                "callcenter.generic.api-base", addresses.platform().toString(),
                "callcenter.outbound.allow-private", "true");
    }

    private Map<String, String> dashboard() {
        var all = new TreeMap<>(Map.of(
                "callcenter.local.signing-key-file", secrets.signingKeyFile().toString(),
                "callcenter.local.users-file", Logins.file(home).toString()));
        for (var service : Service.withDatabase()) {
            all.put(
                    "callcenter.services." + service.shortName(),
                    addresses.of(service).toString());
        }
        return all;
    }
}
