package callcenter.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the topics tell of some calls, and of the agents meanwhile, held against invariants I1 and I3. */
final class FloorCheck {

    private static final Set<String> AFTER_THE_END =
            Set.of("call.ended", "call.norm-noted", "call.wrapped-up", "call.wrap-up-overdue");

    private final Map<String, List<TopicEvent>> calls;
    private final Map<String, List<TopicEvent>> agents;

    FloorCheck(JourneyCentre centre, Collection<String> callIds, Instant since) {
        calls = bySubject(
                TopicEvent.allOf(centre, Topic.CALLS).stream().filter(event -> callIds.contains(event.subject())));
        agents = bySubject(TopicEvent.allOf(centre, Topic.AGENTS).stream()
                .filter(event -> event.is("agent.status-changed"))
                .filter(event -> !event.at().isBefore(since)));
        assertEquals(Set.copyOf(callIds), calls.keySet(), "every call is told of");
    }

    /** All events, those of agents included, in the order of their times. */
    List<TopicEvent> inTime() {
        return Stream.of(calls, agents)
                .flatMap(subjects -> subjects.values().stream())
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(TopicEvent::at))
                .toList();
    }

    void noCallWasAcceptedTwice() {
        calls.forEach((call, events) -> assertTrue(
                count(events, "call.answered") <= 1, () -> "call " + call + " was accepted once at most: " + events));
    }

    void everyCallEndedOnce() {
        calls.forEach((call, events) -> {
            assertEquals(1, count(events, "call.ended"), () -> "ends of call " + call + ": " + events);
            var handled = count(events, "call.answered");
            assertEquals(handled, count(events, "call.wrapped-up"), () -> "records of call " + call + ": " + events);
            assertTrue(
                    events.stream()
                            .dropWhile(event -> !event.is("call.ended"))
                            .allMatch(event -> AFTER_THE_END.stream().anyMatch(event::is)),
                    () -> "nothing but what is noted and written after the end of call " + call + ": " + events);
        });
    }

    /** By the agents' own sequences, and the calls tell of the same offers: no clock decides. */
    void noAgentHadTwoCalls() {
        agents.forEach(FloorCheck::oneCallAtATime);
        assertEquals(
                pairs(calls, "call.offered", call -> call.text("agentId") + " " + call.subject()),
                pairs(agents, "agent.status-changed", FloorCheck::reservation),
                "calls and agents tell of the same offers");
    }

    private static void oneCallAtATime(String agent, List<TopicEvent> events) {
        String held = null;
        for (var event : events) {
            var before = held;
            var call = event.text("callId");
            switch (event.text("status")) {
                case "RESERVED" -> {
                    assertNull(before, () -> agent + " was free before " + event);
                    held = call;
                }
                case "BUSY", "WRAP_UP" -> assertEquals(before, call, () -> agent + " had another call at " + event);
                default -> held = null;
            }
        }
    }

    private static String reservation(TopicEvent agent) {
        return agent.text("status").equals("RESERVED") ? agent.subject() + " " + agent.text("callId") : "";
    }

    private static Map<String, Long> pairs(
            Map<String, List<TopicEvent>> subjects,
            String name,
            java.util.function.Function<TopicEvent, String> pairOf) {
        return subjects.values().stream()
                .flatMap(List::stream)
                .filter(event -> event.is(name))
                .map(pairOf)
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()));
    }

    private static long count(List<TopicEvent> events, String name) {
        return events.stream().filter(event -> event.is(name)).count();
    }

    private static Map<String, List<TopicEvent>> bySubject(Stream<TopicEvent> events) {
        return events.collect(Collectors.groupingBy(TopicEvent::subject));
    }
}
