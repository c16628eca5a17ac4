package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.hibernate.reactive.session.ReactiveConnectionSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is run very often, on the connection of a session and past its persistence: nothing about it has to be
 * found out again for each run. Parameters are {@code :named}. The session neither writes its own changes before nor knows
 * what was changed; columns come as the client has them.
 *
 * <p>Hibernate Reactive 3.2 makes a plan for each run of a native query that answers rows, and remembers up to 2,048 of them
 * under one hash, which the next run searches in vain.
 */
public final class Sql {

    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|\"[^\"]*\"|(?<!:):([a-zA-Z]\\w*)");

    private final String statement;
    private final List<String> names;

    private Sql(String statement, List<String> names) {
        this.statement = statement;
        this.names = names;
    }

    public static Sql of(String statement) {
        var names = new ArrayList<String>();
        var numbered = PARAMETER.matcher(statement).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            names.add(found.group(1));
            return "\\$" + names.size();
        });
        return new Sql(numbered, List.copyOf(names));
    }

    /** One run of it, in the session's transaction if there is one. */
    public Run on(Mutiny.Session session) {
        return new Run(connection(session));
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return session instanceof ReactiveConnectionSupplier it
                ? it.getReactiveConnection()
                : ((MutinySessionImpl) session).getReactiveConnection();
    }

    /** A run whose parameters are being given. */
    public final class Run {

        private final ReactiveConnection connection;
        private final Map<String, @Nullable Object> values = new HashMap<>();

        private Run(ReactiveConnection connection) {
            this.connection = connection;
        }

        public Run with(String name, @Nullable Object value) {
            values.put(name, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            return this;
        }

        public Uni<List<Object[]>> rows() {
            return Uni.createFrom()
                    .completionStage(() -> connection.select(statement, parameters()))
                    .map(found -> {
                        var rows = new ArrayList<Object[]>(found.size());
                        found.forEachRemaining(rows::add);
                        return rows;
                    });
        }

        /** Of a statement that always has one row. */
        public Uni<Object[]> row() {
            return rows().map(List::getFirst);
        }

        /** How many rows it changed. */
        public Uni<Integer> update() {
            return Uni.createFrom().completionStage(() -> connection.update(statement, parameters()));
        }

        private @Nullable Object[] parameters() {
            return names.stream()
                    .map(name -> {
                        if (!values.containsKey(name)) {
                            throw new IllegalStateException("No value for :" + name);
                        }
                        return values.get(name);
                    })
                    .toArray();
        }
    }
}
