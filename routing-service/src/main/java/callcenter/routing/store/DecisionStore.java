package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.routing.store.TimelineStore.Line;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about locked calls change and bring with them. One statement, however many calls and however much of
 * each: statements are what a call costs.
 */
@Singleton
public class DecisionStore {

    /**
     * What is to be written.
     *
     * @param calls    whose rows changed
     * @param agents   whose rows changed
     * @param made     reservations of agents
     * @param decided  reservations that end one way or the other; of those that are decided an accepted one may be taken
     *                 back or handed on
     * @param evidence in order
     * @param commands in order
     * @param way      of the commands, unless they are behind
     */
    public record Consequences(
            List<CallRow> calls,
            List<AgentRow> agents,
            List<Made> made,
            List<Decided> decided,
            List<Line> evidence,
            List<StoredCommand> commands,
            Way way) {}

    /** An offer that was made to an agent. */
    public record Made(CallId call, Offer offer) {}

    /** A reservation that came to its end, or to its answer. */
    public record Decided(ReservationId id, ReservationStatus status) {}

    /**
     * How commands are delivered.
     *
     * @param inAnswer by the answer of the webhook that this transaction serves, otherwise by request
     * @param lease    of the replica that sends them first
     */
    public record Way(boolean inAnswer, Lease lease) {}

    /**
     * What was found out about a command when it was written.
     *
     * @param behind it follows one of its call that was not delivered yet: it is sent by request, once that is, and nobody
     *               has the right to send it before
     * @param leg    how the platform calls the leg of its reservation; null when it does not, or there is none
     */
    public record Written(boolean behind, @Nullable String leg) {}

    /** Answers what was found out about the commands, by id. */
    public Uni<Map<String, Written>> write(Mutiny.Session session, Consequences consequences, Instant now) {
        var parts = DecisionPart.of(consequences);
        if (parts.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return DecisionPart.statement(parts)
                .on(session)
                .with("calls", StoredJson.write(consequences.calls()))
                .with("callIds", ids(consequences.calls().stream().map(row -> row.id)))
                .with("agents", StoredJson.write(consequences.agents()))
                .with("agentIds", ids(consequences.agents().stream().map(row -> row.id)))
                .with("made", json(consequences.made().stream().map(Reservation::of)))
                .with("decided", StoredJson.write(consequences.decided()))
                .with(
                        "decidedIds",
                        ids(consequences.decided().stream()
                                .map(decided -> decided.id().value())))
                .with("evidence", StoredJson.write(consequences.evidence()))
                .with(
                        "commands",
                        json(consequences.commands().stream().map(command -> Command.of(command, consequences.way()))))
                .with("now", now)
                .rows()
                .invoke(() -> {
                    consequences.calls().forEach(CallRow::written);
                    consequences.agents().forEach(AgentRow::written);
                })
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> new Written((Boolean) row[1], (String) row[2]))));
    }

    private static String[] ids(Stream<String> ids) {
        return ids.toArray(String[]::new);
    }

    private static String json(Stream<?> rows) {
        return StoredJson.write(rows.toList());
    }

    private record Reservation(ReservationId id, CallId call, String agent, int round, Instant offeredAt) {
        static Reservation of(Made made) {
            var offer = made.offer();
            return new Reservation(
                    offer.reservation(), made.call(), offer.agent().value(), offer.round(), offer.offeredAt());
        }
    }

    private record Command(
            String id,
            CallId call,
            int place,
            long fence,
            @Nullable ReservationId reservation,
            Instant expiresAt,
            String body,
            String way,
            String replica,
            @Nullable Instant leasedUntil) {
        static Command of(StoredCommand command, Way way) {
            return new Command(
                    command.id(),
                    command.call(),
                    command.place(),
                    command.fence(),
                    command.reservation(),
                    command.expiresAt(),
                    StoredJson.write(command.command()),
                    way.inAnswer() ? "IN_ANSWER" : "OPEN",
                    way.lease().by(),
                    way.inAnswer() ? null : way.lease().until());
        }
    }
}
