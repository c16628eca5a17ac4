package callcenter.routing.usecase;

import java.sql.SQLException;
import javax.sql.DataSource;

/** How often the database had to end a transaction because two waited for each other. */
final class Deadlocks {

    private Deadlocks() {}

    static long of(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select deadlocks from pg_stat_database where datname = current_database()")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
