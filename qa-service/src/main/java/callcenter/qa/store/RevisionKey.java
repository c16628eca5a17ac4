package callcenter.qa.store;

import jakarta.persistence.Embeddable;

@Embeddable
record RevisionKey(String callId, int revision) {}
