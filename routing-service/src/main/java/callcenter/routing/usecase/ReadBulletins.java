package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.bulletin.Approved;
import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.store.BulletinStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Bulletins: what callers hear now, and what they were ever to hear. */
@Singleton
public class ReadBulletins {

    private final Transactions transactions;
    private final Directories directories;
    private final BulletinStore bulletins;
    private final InstantSource clock;

    ReadBulletins(Transactions transactions, Directories directories, BulletinStore bulletins, InstantSource clock) {
        this.transactions = transactions;
        this.directories = directories;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /** In the order in which they are heard. */
    public Uni<List<Approved>> inForce() {
        return transactions
                .read(directories::current)
                .map(directory -> directory.bulletins().inForce(clock.instant()));
    }

    /** Also those that are not approved, over or withdrawn; the last changed first. */
    public Uni<List<Bulletin>> all() {
        return transactions.read(bulletins::latest);
    }
}
