package callcenter.callback.domain.promise;

/** Names one attempt; routing uses it as the id of the outbound call. */
public record AttemptId(String value) {

    static AttemptId of(PromiseId promise, int number) {
        return new AttemptId(promise.value() + "-a" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
