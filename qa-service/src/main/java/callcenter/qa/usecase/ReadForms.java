package callcenter.qa.usecase;

import callcenter.messaging.Transactions;
import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.store.FormStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads score forms. */
@ApplicationScoped
public class ReadForms {

    private final Transactions transactions;
    private final FormStore forms;

    ReadForms(Transactions transactions, FormStore forms) {
        this.transactions = transactions;
        this.forms = forms;
    }

    /** Every form at its current version. */
    public Uni<List<Form>> current() {
        return transactions.read(forms::all);
    }

    /** One version, current or not; empty when there is none. */
    public Uni<Optional<Form>> version(FormId id, int version) {
        return transactions.read(session -> forms.version(session, id, version));
    }
}
