package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceSettingsTest {

    @TempDir
    Path folder;

    private Home home;
    private Ports ports;
    private ServiceSettings settings;

    @BeforeEach
    void create() {
        home = Home.ofUp(folder);
        ports = Ports.any();
        settings = new ServiceSettings(home, new Secrets(home.secrets()), ports, Map.of("callcenter.extra", "yes"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_process_listens_on_the_loopback_interface_only(Service service) {
        var all = settings.of(service);

        assertEquals("127.0.0.1", all.get("quarkus.http.host"));
        assertEquals(String.valueOf(ports.services().get(service)), all.get("quarkus.http.port"));
        assertEquals("yes", all.get("callcenter.extra"));
    }

    @Test
    void each_service_has_a_database_a_user_and_a_password_of_its_own() {
        var ticket = settings.of(Service.TICKET);
        var callback = settings.of(Service.CALLBACK);

        assertEquals("ticket", ticket.get("quarkus.datasource.username"));
        assertTrue(ticket.get("quarkus.datasource.jdbc.url").endsWith("/ticket"));
        assertNotEquals(ticket.get("quarkus.datasource.password"), callback.get("quarkus.datasource.password"));
        assertFalse(settings.of(Service.DASHBOARD).containsKey("quarkus.datasource.password"));
    }

    @Test
    void nothing_is_told_of_twilio_unless_somebody_does() {
        assertTrue(settings.of(Service.ROUTING).keySet().stream().noneMatch(key -> key.contains("twilio")));
    }

    @Test
    void what_the_operator_sets_is_stronger_than_anything_here() throws Exception {
        Files.writeString(
                OperatorSettings.file(home),
                "callcenter.twilio.account-sid = AC1\nquarkus.http.host = 0.0.0.0\ncallcenter.extra = no\n");

        var all = settings.of(Service.ROUTING);

        assertEquals("AC1", all.get("callcenter.twilio.account-sid"));
        assertEquals("0.0.0.0", all.get("quarkus.http.host"));
        assertEquals("no", all.get("callcenter.extra"));
    }

    @Test
    void all_services_make_the_same_customer_id_of_a_number() {
        assertEquals(
                settings.of(Service.ROUTING).get("callcenter.customer-key"),
                settings.of(Service.CALLBACK).get("callcenter.customer-key"));
        assertFalse(
                settings.of(Service.DASHBOARD).containsKey("callcenter.customer-key"), "the page names no customer");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void services_trust_the_key_of_this_run_and_the_page_trusts_nobody(Service service) {
        assertEquals(service.hasDatabase(), settings.of(service).containsKey("quarkus.oidc.public-key"));
    }
}
