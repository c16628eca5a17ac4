package callcenter.routing.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The service's clock, and by how much a test has set it forward or back: for all replicas alike, as they share one. */
@Alternative
@Priority(1)
@Singleton
public class ShiftedClock implements InstantSource {

    private final InstantSource service;
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration furthest = Duration.ZERO;

    ShiftedClock(BeanManager beans) {
        var usual = beans.getBeans(InstantSource.class).stream()
                .filter(bean -> bean.getBeanClass() != ShiftedClock.class)
                .findAny()
                .orElseThrow();
        this.service =
                (InstantSource) beans.getReference(usual, InstantSource.class, beans.createCreationalContext(usual));
    }

    @Override
    public Instant instant() {
        return service.instant().plus(ahead);
    }

    /** Negative: back. */
    synchronized void jump(Duration by) {
        ahead = ahead.plus(by);
        furthest = ahead.compareTo(furthest) > 0 ? ahead : furthest;
    }

    /** To where it ever was, and so much beyond: what was set by a clock that was ahead comes due. */
    synchronized void catchUp(Duration beyond) {
        ahead = furthest;
        jump(beyond);
    }

    synchronized void reset() {
        ahead = Duration.ZERO;
        furthest = Duration.ZERO;
    }
}
