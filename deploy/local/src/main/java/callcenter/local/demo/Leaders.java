package callcenter.local.demo;

import callcenter.local.Centre;
import callcenter.local.Login;
import callcenter.local.Service;
import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The leaders of the shift: a shift leader who asks and writes, a supervisor who approves. Some of it they leave to
 * whoever looks at the page.
 */
final class Leaders implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final List<Duty> duties;
    private final Thread round;

    private Leaders(List<Duty> duties) {
        this.duties = duties;
        this.round = Thread.startVirtualThread(this::goRound);
    }

    static Leaders of(Centre centre, Dice dice, Nuisances nuisances) {
        var leader = desk(centre, with(centre, "shift-leader").getFirst());
        var supervisor = desk(centre, with(centre, "supervisor").getLast());
        return new Leaders(List.of(
                new BulletinDuty(leader, supervisor, dice),
                new NuisanceDuty(leader, supervisor, dice, nuisances),
                new HelpDuty(leader),
                new ListeningDuty(supervisor, dice)));
    }

    private static List<Login> with(Centre centre, String role) {
        return centre.logins().all().stream()
                .filter(login -> login.roles().contains(role))
                .toList();
    }

    private static RestClient desk(Centre centre, Login login) {
        return new RestClient(
                centre.addresses().of(Service.ROUTING), centre.logins().token(login.user()));
    }

    private void goRound() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                duties.forEach(Duty::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the shift is over
        }
    }

    /** The items of a list that was asked for; none when nobody answered. */
    static Stream<JsonNode> items(RestClient desk, String path) {
        return desk.get(path).body().path("items").valueStream();
    }

    @Override
    public void close() {
        round.interrupt();
    }
}
