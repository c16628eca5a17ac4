package callcenter.qa.store;

import callcenter.qa.domain.evaluation.Scorecard;
import callcenter.qa.domain.evaluation.Scorecard.Day;
import callcenter.qa.domain.evaluation.Scorecard.Loss;
import callcenter.qa.domain.evidence.AgentId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Scorecards, added up from the latest revisions. */
@ApplicationScoped
public class ScorecardQueries {

    private static final String LATEST = """
             from evaluation e
             join evaluation_revision r on r.call_id = e.call_id and r.revision = e.revision
            """;
    private static final String OF_PERIOD =
            " where e.agent_id = :agent and e.ended_at >= :start and e.ended_at < :end ";
    private static final String MEAN =
            " coalesce(cast(round(avg(100.0 * r.score / r.max_score), 1) as double precision), 0) ";
    private static final String TOTAL = "select count(*)," + MEAN + LATEST + OF_PERIOD;
    private static final String LOSSES = """
            select lost.norm, sum(lost.points), count(distinct e.call_id)
            """ + LATEST + """
             cross join lateral jsonb_to_recordset(cast(r.findings as jsonb)) as lost(norm text, points integer)
            """ + OF_PERIOD + """
             and lost.points > 0
            group by lost.norm
            order by 2 desc, 1
            """;
    private static final String TREND = "select cast(e.ended_at at time zone :zone as date), count(*)," + MEAN + LATEST
            + OF_PERIOD + " group by 1 order by 1";

    private final ZoneId zone;

    ScorecardQueries(@ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.zone = zone;
    }

    /** The agent's scorecard from the first to the last day, both included. */
    public Uni<Scorecard> scorecard(Mutiny.Session session, AgentId agent, LocalDate from, LocalDate to) {
        var query = new Period(session, agent, from, to);
        return query.list(TOTAL, row -> row)
                .chain(total -> query.list(LOSSES, ScorecardQueries::loss)
                        .chain(losses -> query.listByDay(TREND, ScorecardQueries::day)
                                .map(trend -> {
                                    var sums = total.getFirst();
                                    return new Scorecard(agent, from, to, count(sums[0]), mean(sums[1]), losses, trend);
                                })));
    }

    private static Loss loss(Object[] row) {
        return new Loss((String) row[0], count(row[1]), count(row[2]));
    }

    private static Day day(Object[] row) {
        return new Day((LocalDate) row[0], count(row[1]), mean(row[2]));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private static double mean(Object value) {
        return ((Number) value).doubleValue();
    }

    /** One agent's calls between two instants, and how to ask about them. */
    private final class Period {

        private final Mutiny.Session session;
        private final AgentId agent;
        private final LocalDate from;
        private final LocalDate to;

        Period(Mutiny.Session session, AgentId agent, LocalDate from, LocalDate to) {
            this.session = session;
            this.agent = agent;
            this.from = from;
            this.to = to;
        }

        <T> Uni<List<T>> list(String sql, Function<Object[], T> read) {
            return rows(query(sql), read);
        }

        <T> Uni<List<T>> listByDay(String sql, Function<Object[], T> read) {
            return rows(query(sql).setParameter("zone", zone.getId()), read);
        }

        private <T> Uni<List<T>> rows(Mutiny.SelectionQuery<Object[]> query, Function<Object[], T> read) {
            return query.getResultList().map(rows -> rows.stream().map(read).toList());
        }

        private Mutiny.SelectionQuery<Object[]> query(String sql) {
            return session.createNativeQuery(sql, Object[].class)
                    .setParameter("agent", agent.value())
                    .setParameter("start", from.atStartOfDay(zone).toInstant())
                    .setParameter("end", to.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }
}
