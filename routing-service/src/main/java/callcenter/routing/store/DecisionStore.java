package callcenter.routing.store;

import callcenter.messaging.Sql;
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
 * each: statements are what a call costs. Who hands a call on is let go before the next agent is accepted, which a call
 * has one of: the count makes the database do it in this order.
 */
@Singleton
public class DecisionStore {

    private static final Sql WRITE = Sql.of("""
            with made as (
              insert into reservation (id, call_id, agent_id, round, status, offered_at)
              select id, call, agent, round, 'PENDING', "offeredAt"
              from json_to_recordset(cast(cast(:made as text) as json))
                as r (id text, call text, agent text, round integer, "offeredAt" timestamptz)),
            decided as (
              select id, status from json_to_recordset(cast(cast(:decided as text) as json))
                as d (id text, status text)),
            ended as (
              update reservation r set status = d.status, decided_at = :now
              from decided d
              where r.id = d.id and d.status <> 'ACCEPTED'
                and (r.status = 'PENDING' or r.status = 'ACCEPTED' and d.status in ('RESCINDED', 'HANDED_OVER'))
              returning r.id),
            accepted as (
              update reservation r set status = 'ACCEPTED', decided_at = :now
              from decided d
              where r.id = d.id and d.status = 'ACCEPTED' and r.status = 'PENDING'
                and (select count(*) from ended) >= 0),
            noted as (
              insert into timeline (call_id, at, what, norm, detail)
              select call, at, what, norm, detail
              from json_to_recordset(cast(cast(:evidence as text) as json))
                as e (call text, at timestamptz, what text, norm text, detail text)),
            wanted as (
              select c.*, exists (select from command o where o.call_id = c.call and o.status = 'OPEN') as behind
              from json_to_recordset(cast(cast(:commands as text) as json))
                as c (id text, call text, place integer, fence bigint, reservation text, "expiresAt" timestamptz,
                      body text, way text, replica text, "leasedUntil" timestamptz)),
            changed as (
            %s),
            held as (
            %s),
            told as (
              insert into command (id, call_id, place, fence, reservation_id, expires_at, body, status, leased_by,
                                   leased_until)
              select id, call, place, fence, reservation, "expiresAt", body, case when behind then 'OPEN' else way end,
                     replica, case when behind then :now else "leasedUntil" end
              from wanted)
            select w.id, w.behind, r.leg_id from wanted w left join reservation r on r.id = w.reservation
            """.formatted(CallStore.UPDATE, AgentStore.UPDATE));

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
            Way way) {

        boolean isEmpty() {
            return calls.isEmpty()
                    && agents.isEmpty()
                    && made.isEmpty()
                    && decided.isEmpty()
                    && evidence.isEmpty()
                    && commands.isEmpty();
        }
    }

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
        if (consequences.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return WRITE.on(session)
                .with("calls", StoredJson.write(consequences.calls()))
                .with("agents", StoredJson.write(consequences.agents()))
                .with("made", json(consequences.made().stream().map(Reservation::of)))
                .with("decided", StoredJson.write(consequences.decided()))
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
