package callcenter.routing.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the database says, whatever the answers say. */
@Singleton
public class Rows {

    @Inject
    DataSource database;

    /** Everything about a desk and a call that a request may change. */
    List<String> of(Desk desk, String call) {
        return query("""
                select concat_ws(' ',
                    (select version || state || body || commands from call where id = ?1),
                    (select profile || status || since from agent where id = ?2),
                    (select body from queue where id = ?3),
                    (select count(*) from audit where target in (?1, ?2, ?3)),
                    (select count(*) from timeline where call_id = ?1))
                """.replace("?1", quoted(call))
                .replace("?2", quoted(desk.agent()))
                .replace("?3", quoted(desk.queue())));
    }

    /** Who read the customer's number of this call, and why. */
    List<String> readings(String call) {
        return query("select by || ': ' || coalesce(reason, 'call ' || call_id) from customer_reading where target = "
                + quoted(call) + " order by id");
    }

    List<String> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String id) {
        return "'" + id + "'";
    }
}
