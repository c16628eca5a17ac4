package callcenter.qa.store;

import jakarta.persistence.Embeddable;

@Embeddable
record FormVersionKey(String formId, int version) {}
