package callcenter.callback.domain.promise;

import org.jspecify.annotations.Nullable;

/**
 * Who was warned about an open promise.
 *
 * @param noticedPercent highest part of the time whose passing was told; 0 for none (CBK-4)
 * @param escalation highest level that holds it; null when only its owner does (CBK-6)
 */
public record Watch(int noticedPercent, @Nullable EscalationLevel escalation) {

    static final Watch CALM = new Watch(0, null);

    Watch noticed(int percent) {
        return new Watch(percent, escalation);
    }

    Watch escalated() {
        return new Watch(noticedPercent, nextLevel());
    }

    EscalationLevel nextLevel() {
        return escalation == null ? EscalationLevel.SHIFT_LEADER : escalation.up();
    }
}
