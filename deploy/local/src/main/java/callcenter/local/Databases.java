package callcenter.local;

import callcenter.embedded.EmbeddedPostgresServer;

/** One database per service, each with a user of its own that can open no other. */
final class Databases {

    private Databases() {}

    static void create(EmbeddedPostgresServer server, Secrets secrets) {
        for (var service : Service.withDatabase()) {
            server.createDatabase(
                    service.shortName(), service.shortName(), secrets.password("database-" + service.shortName()));
        }
    }
}
