package callcenter.qa.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.domain.form.Item;
import callcenter.qa.store.FormStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes the next version of a form; calls evaluated before keep theirs (QUA-1). */
@ApplicationScoped
public class ChangeForm {

    private final Transactions transactions;
    private final FormStore forms;
    private final InstantSource clock;

    ChangeForm(Transactions transactions, FormStore forms, InstantSource clock) {
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    /** Empty for an unknown form; fails with {@link callcenter.qa.domain.form.FormRefused} for unusable items. */
    public Uni<Optional<Form>> change(FormId id, List<Item> items, String by) {
        return transactions.run(tx -> forms.lockCurrent(tx.session(), id)
                .map(current -> current.map(form -> form.next(items)))
                .call(changed -> changed.map(form -> save(tx, form, by))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> save(Transaction tx, Form form, String by) {
        return forms.append(tx.session(), form, by, clock.instant());
    }
}
