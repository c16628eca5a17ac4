package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;
import callcenter.messaging.json.RowJson;

/** The JSON of stored promises. Fields may be added, never renamed. */
final class PromiseJson {

    private static final RowJson JSON = new RowJson();

    private PromiseJson() {}

    static String write(Promise promise) {
        return JSON.write(PromiseBody.of(promise));
    }

    static PromiseBody read(String json) {
        return JSON.read(json, PromiseBody.class);
    }
}
