package callcenter.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads every topic from its beginning and holds it against invariant I5, and dead letters against none at all. */
final class TopicCheck {

    private TopicCheck() {}

    static void everySubjectIsWithoutGap(JourneyCentre centre) {
        var names = Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .toList();
        var events = TopicEvent.read(centre, names);
        for (Topic topic : Topic.values()) {
            sequences(events.get(topic.topicName()))
                    .forEach((subject, seen) -> assertEquals(
                            LongStream.rangeClosed(1, seen.size()).boxed().toList(),
                            new ArrayList<>(seen),
                            () -> "first occurrences of " + topic.topicName() + " " + subject
                                    + " in order, none missing"));
            assertEquals(List.of(), events.get(topic.deadLetterName()), "no dead letters in " + topic);
        }
    }

    private static Map<String, Set<Long>> sequences(List<TopicEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        TopicEvent::subject,
                        Collectors.mapping(TopicEvent::sequence, Collectors.toCollection(LinkedHashSet::new))));
    }
}
