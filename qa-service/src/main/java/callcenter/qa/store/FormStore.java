package callcenter.qa.store;

import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Forms and their versions. */
@ApplicationScoped
public class FormStore {

    /** The version that new evaluations use; empty for an unknown form. */
    public Uni<Optional<Form>> current(Mutiny.Session session, FormId id) {
        return session.find(FormRow.class, id.value()).chain(row -> currentOf(session, row));
    }

    /** The same, and nobody else makes a version of this form until the transaction ends. */
    public Uni<Optional<Form>> lockCurrent(Mutiny.Session session, FormId id) {
        return session.find(FormRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> currentOf(session, row));
    }

    /** One version, current or not. */
    public Uni<Optional<Form>> version(Mutiny.Session session, FormId id, int version) {
        return session.find(FormVersionRow.class, new FormVersionKey(id.value(), version))
                .map(row -> Optional.ofNullable(row).map(FormVersionRow::toDomain));
    }

    /** Every form at its current version. */
    public Uni<List<Form>> all(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "select v from FormRow f join FormVersionRow v on v.key.formId = f.id"
                                + " and v.key.version = f.currentVersion order by f.id",
                        FormVersionRow.class)
                .getResultList()
                .map(rows -> rows.stream().map(FormVersionRow::toDomain).toList());
    }

    /** Adds a version and makes it the current one; the caller holds the lock. */
    public Uni<Void> append(Mutiny.Session session, Form form, String by, Instant at) {
        return session.find(FormRow.class, form.id().value())
                .invoke(row -> row.currentVersion = form.version())
                .chain(() -> session.persist(new FormVersionRow(form, by, at)));
    }

    private Uni<Optional<Form>> currentOf(Mutiny.Session session, FormRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : version(session, new FormId(row.id), row.currentVersion);
    }
}
