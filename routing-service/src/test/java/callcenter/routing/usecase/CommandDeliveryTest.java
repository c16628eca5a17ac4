package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.TelephonyCommand.Release;
import callcenter.routing.store.StoredCommand;
import callcenter.testing.FailureCase;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommandDeliveryTest extends RoutingTest {

    @Inject
    CommandDelivery delivery;

    @Test
    void a_command_that_waited_long_behind_others_is_not_sent_once_another_replica_has_it() {
        var team = floor.team(60_000);
        var call = floor.incoming(team);
        platform.when(call, command -> Uni.createFrom().nothing());
        floor.available(team, "an");
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        var command = new StoredCommand(
                call + "-1", call, 1, 1, offer.reservation(), floor.now().plus(Duration.ofMinutes(1)), offer);
        update(
                "update command set leased_by = 'another', leased_until = ? where id = ?",
                Duration.ofMinutes(-1),
                command.id());

        Floor.done(delivery.deliver(command, Instant.EPOCH));

        assertEquals(1, platform.sentFor(call).size());
    }

    @Test
    @FailureCase("R03")
    void a_command_behind_one_of_another_replica_is_sent_as_soon_as_that_one_is_settled() {
        var team = floor.team(60_000);
        var call = floor.incoming(team);
        platform.when(call, command -> Uni.createFrom().failure(new IllegalStateException("503")));
        floor.available(team, "an");
        platform.await(call, TelephonyCommand.Offer.class);
        update(
                "update command set leased_by = 'another', leased_until = ? where id = ?",
                Duration.ofMinutes(-1),
                call + "-1");

        floor.ended(call, EndedBy.CUSTOMER);

        assertEquals(
                0,
                count("select count(*) from command where leased_until > now() and id = ?", call + "-2"),
                "nobody's");
        assertEquals(
                List.of(),
                platform.sentFor(call).stream()
                        .filter(Release.class::isInstance)
                        .toList());
        update("update command set status = 'SENT', leased_until = ? where id = ?", Duration.ZERO, call + "-1");
        platform.await(call, Release.class);
    }
}
