package callcenter.web;

import io.smallrye.mutiny.Uni;

/**
 * Where decisions and readings are recorded. A service with an audit table provides a bean of this type; without one
 * they go to the log category {@code audit}.
 */
@FunctionalInterface
public interface Audit {
    /** Completes when the entry is durable; a failure must fail the action. */
    Uni<Void> record(AuditEntry entry);
}
