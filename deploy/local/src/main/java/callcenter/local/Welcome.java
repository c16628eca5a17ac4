package callcenter.local;

import java.io.PrintStream;

/** What somebody needs to know once everything is ready: where, and as whom. */
final class Welcome {

    private Welcome() {}

    static void print(Centre centre, Home home, PrintStream out) {
        var addresses = centre.addresses();
        out.println();
        out.println("Open " + addresses.of(Service.DASHBOARD));
        out.println();
        out.println("  sign in as       password                  role");
        for (var login : centre.logins().onePerRole()) {
            out.printf("  %-16s %-25s %s%n", login.user(), login.password(), login.role());
        }
        out.println();
        for (var service : Service.withDatabase()) {
            out.printf("  %-16s %s  (API: /q/openapi)%n", service.module(), addresses.of(service));
        }
        out.printf(
                "  %-16s %s/webhooks/generic, /webhooks/twilio, /webhooks/vonage%n",
                "webhooks", addresses.of(Service.ROUTING));
        out.printf("  %-16s %s%n", "agents, queues", CallCentreFile.in(home));
        out.printf("  %-16s %s%n", "keys, logins", home.secrets());
        out.printf("  %-16s %s%n", "own settings", OperatorSettings.file(home));
        out.println();
        out.println("Ctrl-C stops everything.");
        out.flush();
    }
}
