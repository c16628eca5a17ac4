package callcenter.local.simulation.vonage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The named conversations of an application. A room is there as long as somebody is in it, and takes any number. */
final class Rooms {

    private final Map<String, Map<Leg, Audible>> rooms = new HashMap<>();

    synchronized void enter(String room, Leg leg, Audible how) {
        Map<Leg, Audible> inside = rooms.computeIfAbsent(room, name -> new HashMap<>());
        inside.put(leg, how);
        inside.keySet().stream().filter(this::talking).forEach(Leg::talks);
    }

    synchronized void leave(String room, Leg leg) {
        Map<Leg, Audible> inside = rooms.get(room);
        inside.remove(leg);
        if (inside.isEmpty()) {
            rooms.remove(room);
        }
    }

    /** Whether this leg and another one hear each other. */
    synchronized boolean talking(Leg leg) {
        return with(leg)
                .map(inside -> inside.keySet().stream()
                        .anyMatch(other -> hears(inside, leg, other) && hears(inside, other, leg)))
                .orElse(false);
    }

    synchronized boolean hears(Leg leg, Leg other) {
        return with(leg).map(inside -> hears(inside, leg, other)).orElse(false);
    }

    private Optional<Map<Leg, Audible>> with(Leg leg) {
        return rooms.values().stream().filter(inside -> inside.containsKey(leg)).findFirst();
    }

    private static boolean hears(Map<Leg, Audible> inside, Leg leg, Leg other) {
        return !leg.equals(other)
                && inside.containsKey(other)
                && inside.get(leg).hears(other)
                && inside.get(other).speaksTo(leg);
    }
}
