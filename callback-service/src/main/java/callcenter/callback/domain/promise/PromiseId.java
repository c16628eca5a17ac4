package callcenter.callback.domain.promise;

/** Names one promise; the same call and kind always give the same id, so whoever comes second finds the first. */
public record PromiseId(String value) {

    public static PromiseId of(String callId, PromiseKind kind) {
        return new PromiseId("p-" + callId + "-" + kind.slug());
    }

    @Override
    public String toString() {
        return value;
    }
}
