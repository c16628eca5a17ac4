package callcenter.testing;

/**
 * Where real servers answer.
 *
 * @param postgres {@code host:port} of a PostgreSQL whose user may create databases
 * @param kafka    bootstrap servers
 */
record Servers(String postgres, String username, String password, String kafka) {

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres + "/" + database;
    }

    String reactiveUrl(String database) {
        return "postgresql://" + postgres + "/" + database;
    }

    /** One line, so that it can be kept where all class loaders see it. */
    String encode() {
        return String.join("\t", postgres, username, password, kafka);
    }

    static Servers decode(String line) {
        var parts = line.split("\t", 4);
        return new Servers(parts[0], parts[1], parts[2], parts[3]);
    }
}
