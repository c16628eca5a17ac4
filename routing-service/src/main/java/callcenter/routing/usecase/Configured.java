package callcenter.routing.usecase;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that was configured.
 *
 * @param written as it was written, which is what people read again and change
 */
record Configured<T>(T thing, String written) {

    static <T> Configured<T> as(T thing, Object spec) {
        return new Configured<>(thing, SpecJson.write(spec));
    }

    /** Each with the one it was made from. */
    static <T> List<Configured<T>> each(List<T> things, List<?> specs) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> as(things.get(i), specs.get(i)))
                .toList();
    }

    static <T> List<T> things(List<Configured<T>> all) {
        return all.stream().map(Configured::thing).toList();
    }
}
