package callcenter.routing.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** One after the other, since a session takes one statement at a time. The first failure ends it. */
final class InOrder {

    private InOrder() {}

    static <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> action) {
        return all(items, item -> action.apply(item).replaceWith(Boolean.TRUE)).replaceWithVoid();
    }

    static <T, R> Uni<List<R>> all(List<T> items, Function<T, Uni<R>> action) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> action.apply(item))
                .collect()
                .asList();
    }
}
