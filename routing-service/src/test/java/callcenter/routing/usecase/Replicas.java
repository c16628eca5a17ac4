package callcenter.routing.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The replicas of a shift: the application, which lives on, and others, each of which may die and is replaced then. */
final class Replicas implements AutoCloseable {

    private final Door application;
    private final List<Replica> others;
    private final List<CompletableFuture<Void>> burials = new ArrayList<>();

    /** @param number with the application */
    Replicas(Door application, int number) {
        this.application = application;
        this.others = new ArrayList<>(
                IntStream.range(1, number).mapToObj(any -> Replica.started()).toList());
    }

    /** Where the next request happens to go. */
    Door any(Random chance) {
        int which = chance.nextInt(others.size() + 1);
        return which == 0 ? application : others.get(which - 1).door();
    }

    /** One of them dies while it does this, or soon after; none when the application is alone. */
    void oneDies(Random chance, Consumer<Door> doing) {
        if (others.isEmpty()) {
            doing.accept(application);
            return;
        }
        var dying = others.remove(chance.nextInt(others.size()));
        dying.dieAtCommit(1 + chance.nextInt(2), chance.nextBoolean());
        doing.accept(dying.door());
        burials.add(dying.bury());
        others.add(Replica.started());
    }

    @Override
    public void close() {
        others.forEach(it -> burials.add(it.bury()));
        burials.forEach(CompletableFuture::join);
    }

    @Override
    public String toString() {
        return others.size() + 1 + " replicas, " + burials.size() + " died";
    }
}
