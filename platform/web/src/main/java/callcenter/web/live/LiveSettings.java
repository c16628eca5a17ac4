package callcenter.web.live;

import java.time.Duration;

/**
 * How a live stream behaves.
 *
 * @param tick how long changes are gathered before they are read
 * @param beat between two beats
 * @param linger how long a stream without readers stays awake
 * @param remembered deltas kept for readers that come back
 * @param mostPending deltas a slow reader may be behind before it gets a snapshot instead
 */
record LiveSettings(Duration tick, Duration beat, Duration linger, int remembered, int mostPending) {
    static final LiveSettings USUAL =
            new LiveSettings(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofSeconds(30), 5000, 1000);
}
