package callcenter.messaging;

import callcenter.messaging.DeadLetterRows.Stored;
import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Replays the letters of one key in order, each in a transaction of its own, until one fails or none is left. */
final class KeyReplay {

    private final Transactions transactions;
    private final Map<String, Route<?>> routes;
    private final String consumer;

    KeyReplay(String consumer, Transactions transactions, Map<String, Route<?>> routes) {
        this.consumer = consumer;
        this.transactions = transactions;
        this.routes = routes;
    }

    Uni<Replay> replay(Stored ofKey, String by) {
        return from(ofKey, by, 0);
    }

    private Uni<Replay> from(Stored ofKey, String by, int handled) {
        return transactions
                .attempts(tx -> first(tx, ofKey, by))
                .onItemOrFailure()
                .transformToUni((left, failure) -> {
                    if (failure != null) {
                        return stopped(ofKey, handled, failure);
                    }
                    return switch (left) {
                        case NONE -> Uni.createFrom().item(new Replay(handled, 0, null));
                        case LAST -> Uni.createFrom().item(new Replay(handled + 1, 0, null));
                        case MORE -> from(ofKey, by, handled + 1);
                    };
                });
    }

    private Uni<Left> first(Attempt tx, Stored ofKey, String by) {
        var session = tx.session();
        return DeadLetterRows.lockKey(session, ofKey)
                .chain(() -> DeadLetterRows.ofKey(session, ofKey))
                .chain(letters -> letters.isEmpty()
                        ? Uni.createFrom().item(Left.NONE)
                        : handle(tx, letters.getFirst())
                                .chain(() -> DeadLetterRows.settle(
                                        session, letters.getFirst().id(), DeadLetter.Status.REPLAYED, by, null))
                                .replaceWith(letters.size() > 1 ? Left.MORE : Left.LAST));
    }

    private Uni<Void> handle(Attempt tx, Stored letter) {
        var route = Optional.ofNullable(letter.type())
                .map(routes::get)
                .orElseThrow(() -> new EventRejected(consumer + " does not handle its type any more"));
        return switch (Arrival.of(origin(letter), route)) {
            case Arrival.Readable readable -> readable.handle(tx, consumer);
            case Arrival.Undecodable undecodable -> throw new EventRejected(undecodable.reason());
        };
    }

    private Uni<Replay> stopped(Stored ofKey, int handled, Throwable failure) {
        var reason = failure instanceof EventRejected
                ? failure.getMessage()
                : failure.getClass().getSimpleName() + ", see the log";
        return transactions
                .read(session -> DeadLetterRows.count(session, ofKey))
                .map(left -> new Replay(handled, left.intValue(), reason));
    }

    /** The record as it came. */
    static ConsumerRecord<String, byte[]> origin(Stored letter) {
        var origin = new ConsumerRecord<>(
                letter.topic(), letter.partition(), letter.offset(), letter.key(), letter.payload());
        try {
            EventJson.tree(letter.headers().getBytes(StandardCharsets.UTF_8))
                    .properties()
                    .forEach(header -> origin.headers()
                            .add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Headers of dead letter " + letter.id() + " are not JSON", e);
        }
        return origin;
    }

    private enum Left {
        NONE,
        LAST,
        MORE
    }
}
