package callcenter.web.live;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Hands a {@link LiveClient}'s frames to one subscriber, never more than it asked for. Everything runs on the loop. */
final class LiveReader implements Flow.Subscription {
    private final LiveClient client;
    private final LiveBoard board;
    private final Flow.Subscriber<? super Frame> subscriber;
    private final Executor loop;
    private final Consumer<LiveReader> whenGone;
    private long wanted;
    private boolean begun;
    private boolean gone;

    LiveReader(
            LiveClient client,
            LiveBoard board,
            Flow.Subscriber<? super Frame> subscriber,
            Executor loop,
            Consumer<LiveReader> whenGone) {
        this.client = client;
        this.board = board;
        this.subscriber = subscriber;
        this.loop = loop;
        this.whenGone = whenGone;
    }

    @Override
    public void request(long frames) {
        loop.execute(() -> {
            wanted = wanted + frames < 0 ? Long.MAX_VALUE : wanted + frames;
            drain();
        });
    }

    @Override
    public void cancel() {
        loop.execute(this::leave);
    }

    /** The board is filled: the reader may begin. */
    void begin(Optional<String> lastEventId) {
        if (!begun) {
            begun = true;
            client.begin(board, lastEventId);
            drain();
        }
    }

    void tell(Consumer<LiveClient> news) {
        if (begun) {
            news.accept(client);
            drain();
        }
    }

    void complete() {
        if (!gone) {
            leave();
            subscriber.onComplete();
        }
    }

    private void leave() {
        if (!gone) {
            gone = true;
            whenGone.accept(this);
        }
    }

    private void drain() {
        while (begun && !gone && wanted > 0) {
            Optional<Frame> frame = client.next(board);
            if (frame.isEmpty()) {
                return;
            }
            wanted--;
            subscriber.onNext(frame.get());
        }
    }
}
