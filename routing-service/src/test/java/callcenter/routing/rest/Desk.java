package callcenter.routing.rest;

/** An agent of a team, alone on a queue. */
record Desk(String agent, String team, String queue, String dialled) {

    /** Fills an address in. */
    String at(String path, String call) {
        return path.replace("{agent}", agent).replace("{queue}", queue).replace("{call}", call);
    }
}
