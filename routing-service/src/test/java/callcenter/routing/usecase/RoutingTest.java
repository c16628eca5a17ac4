package callcenter.routing.usecase;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.replicas.OtherReplicas;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** A test of use cases on real servers, each with a team of its own. */
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
abstract class RoutingTest {

    @Inject
    Floor floor;

    @Inject
    ScriptedPlatform platform;

    @Inject
    DataSource database;

    /** Where this test's requests go: with {@link OtherReplicas}, to each of them by turns. */
    @BeforeEach
    void atSomeReplica() {
        floor = OtherReplicas.any().map(replica -> replica.door().floor()).orElse(floor);
    }

    /** A team whose queue is written like this, names and numbers apart. */
    Floor.Team teamAs(String written) {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var team = new Floor.Team("queue-" + name, "line-" + name);
        rewrite(team, written);
        return team;
    }

    void rewrite(Floor.Team team, String written) {
        var spec = "{\"id\": \"%s\", \"name\": \"Queue\", \"dialled\": [\"%s\"], %s}"
                .formatted(team.queue(), team.dialled(), written);
        Floor.done(floor.configureQueue.configure(Edit.by("sup-1"), SpecJson.read(spec, QueueSpec.class)));
    }

    CallId talking(Floor.Team team) {
        return talking(team, null);
    }

    /** A caller from that number, with whoever was offered the call. */
    CallId talking(Floor.Team team, String number) {
        var call = floor.incoming(team, number);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        floor.answers(call, offer.reservation());
        return call;
    }

    /** Makes the past of a row longer than it is, where waiting would take minutes. */
    void update(String sql, Duration ago, String id) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(Instant.now().minus(ago)));
            statement.setString(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    long count(String sql, String id) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
