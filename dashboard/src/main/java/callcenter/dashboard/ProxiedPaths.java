package callcenter.dashboard;

/** Which paths of a service people may reach: not the platforms' webhooks, not its health and metrics. */
final class ProxiedPaths {
    private ProxiedPaths() {}

    static boolean mayPass(String path) {
        return !isUnder(path, "/q") && !isUnder(path, "/webhooks");
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
