package callcenter.qa.store;

import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.domain.form.Item;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "form_version")
class FormVersionRow {

    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    @EmbeddedId
    FormVersionKey key;

    String items;
    String createdBy;
    Instant createdAt;

    protected FormVersionRow() {}

    FormVersionRow(Form form, String createdBy, Instant createdAt) {
        this.key = new FormVersionKey(form.id().value(), form.version());
        this.items = StoredJson.write(form.items());
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    Form toDomain() {
        return new Form(new FormId(key.formId()), key.version(), StoredJson.readList(items, ITEMS));
    }
}
