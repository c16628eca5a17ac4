package callcenter.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;

/** The journal's monthly partitions. */
public final class Journal {

    /** Two years of comparison, and the month that is running. */
    static final int MONTHS_KEPT = 25;

    private static final int MONTHS_AHEAD = 2;

    private Journal() {}

    /** Makes the coming months ready before they are needed. */
    public static void prepareAhead(Connection connection, YearMonth now) throws SQLException {
        for (var ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            prepare(connection, now.plusMonths(ahead));
        }
    }

    static void prepare(Connection connection, YearMonth month) throws SQLException {
        try (var statement = connection.prepareStatement("select ensure_journal_month(cast(? as date))")) {
            statement.setString(1, month.atDay(1).toString());
            statement.execute();
        }
    }

    /** Drops the months that are older than what is kept. */
    public static void dropOld(Connection connection, YearMonth now) throws SQLException {
        var oldest = "journal_" + now.minusMonths(MONTHS_KEPT).toString().replace('-', '_');
        try (var query = connection.prepareStatement(
                "select inhrelid::regclass::text from pg_inherits where inhparent = 'journal'::regclass"
                        + " and inhrelid::regclass::text < ?")) {
            query.setString(1, oldest);
            try (var found = query.executeQuery();
                    var drop = connection.createStatement()) {
                while (found.next()) {
                    drop.execute("drop table " + found.getString(1));
                }
            }
        }
    }
}
