package callcenter.qa.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A form: which version new evaluations use. */
@Entity
@Table(name = "form")
class FormRow {

    @Id
    String id;

    int currentVersion;
}
