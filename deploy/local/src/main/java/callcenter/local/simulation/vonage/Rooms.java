package callcenter.local.simulation.vonage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The named conversations of an application. A room is there as long as somebody is in it. */
final class Rooms {

    private final Map<String, Set<Leg>> rooms = new HashMap<>();

    synchronized void enter(String room, Leg leg) {
        Set<Leg> inside = rooms.computeIfAbsent(room, name -> new HashSet<>());
        inside.add(leg);
        if (inside.size() > 1) {
            inside.forEach(Leg::talks);
        }
    }

    synchronized void leave(String room, Leg leg) {
        Set<Leg> inside = rooms.get(room);
        inside.remove(leg);
        if (inside.isEmpty()) {
            rooms.remove(room);
        }
    }

    /** Whether somebody else hears this leg. */
    synchronized boolean talking(Leg leg) {
        return rooms.values().stream().anyMatch(inside -> inside.size() > 1 && inside.contains(leg));
    }
}
