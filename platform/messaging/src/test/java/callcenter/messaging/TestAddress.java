package callcenter.messaging;

import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a replica finds its database and its broker; can be handed to another process. */
record TestAddress(String reactiveUrl, String jdbcUrl, String user, String password, String kafka) {

    static TestAddress of(List<String> words) {
        return new TestAddress(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
    }

    List<String> words() {
        return List.of(reactiveUrl, jdbcUrl, user, password, kafka);
    }

    PGSimpleDataSource jdbc() {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setSocketTimeout(10);
        return source;
    }
}
