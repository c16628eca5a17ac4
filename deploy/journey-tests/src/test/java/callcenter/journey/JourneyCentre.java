package callcenter.journey;

import callcenter.embedded.Folders;
import callcenter.local.Centre;
import callcenter.local.Home;
import callcenter.local.Service;
import callcenter.local.simulation.AgentDesk;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.RestClient;
import callcenter.local.simulation.SimulatedTelephony;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The centre that all journeys of one run share: every service a process of its own, durable PostgreSQL, Kafka. It lies in
 * a zone where it is night now, with ordinary calling hours, and its durations are short.
 */
final class JourneyCentre {

    static final String DIALLED = "+862088880000";
    private static final Path ROOT = Path.of(System.getProperty("callcenter.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static JourneyCentre running;

    private final Centre centre;
    private final SimulatedTelephony telephony;

    private JourneyCentre() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(ROOT.resolve(".callcenter")), "journey");
            try (var configuration = JourneyCentre.class.getResourceAsStream("call-centre.json")) {
                Files.copy(configuration, folder.resolve("call-centre.json"));
            }
            centre = Centre.startApart(new Home(ROOT, folder), JourneyCentre::settings, System.out::println);
            telephony = SimulatedTelephony.of(centre);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized JourneyCentre running() {
        if (running == null) {
            running = new JourneyCentre();
        }
        return running;
    }

    private static Map<String, String> settings(Centre starting) {
        var all = new HashMap<>(SimulatedTelephony.settings(starting, DIALLED));
        all.putAll(Map.of(
                "callcenter.zone", whereItIsNight(Instant.now()),
                "callcenter.callback.calling-hours", "08:30-12:00,14:00-20:00",
                "callcenter.callback.within-2h.length", "PT15M",
                "callcenter.callback.within-2h.first-call-after", "PT2S",
                "callcenter.callback.retry", "PT3S,PT3S",
                "callcenter.callback.minimum-talk", "PT1S",
                "callcenter.callback.owner-first", "PT5S",
                "callcenter.callback.lost-after", "PT90S",
                "callcenter.routing.silent-after", "PT5S",
                "callcenter.routing.reap-every", "PT1S"));
        return all;
    }

    /** A zone where the clock shows two in the morning. */
    static String whereItIsNight(Instant now) {
        int hours = 2 - now.atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(hours < -12 ? hours + 24 : hours).getId();
    }

    /** Where a replica of routing takes the generic platform's webhooks. */
    static URI webhooks(URI routing) {
        return routing.resolve("/webhooks/generic");
    }

    Centre centre() {
        return centre;
    }

    SimulatedTelephony telephony() {
        return telephony;
    }

    RestClient as(String user, Service service) {
        return new RestClient(centre.addresses().of(service), centre.logins().token(user));
    }

    /** An agent comes to work, with a phone that is picked up at once, and does the same with every call. */
    AgentDesk agent(String id, Function<JsonNode, CallPlan> plans) throws InterruptedException {
        telephony.plugIn(id, AgentPhone.answersAfter(Duration.ofMillis(400)));
        return new AgentDesk(as(id, Service.ROUTING), as(id, Service.CALLBACK), plans).open();
    }

    private void close(Path folder) {
        telephony.close();
        centre.close();
        keepLogs(folder);
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("The journeys' folder " + folder + " could not be removed: " + e.getMessage());
        }
    }

    /** The services' logs of the last run, for whoever looks for the cause of a failure. */
    private static void keepLogs(Path folder) {
        var kept = ROOT.resolve("deploy/journey-tests/target/logs");
        try (var logs = Files.list(folder.resolve("logs"))) {
            Files.createDirectories(kept);
            for (var log : logs.toList()) {
                Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            System.err.println("The services' logs could not be kept: " + e.getMessage());
        }
    }
}
