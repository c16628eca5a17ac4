package callcenter.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Makes the parts known to the container; they are plain classes. */
@Singleton
class MessagingBeans {

    @Produces
    @Singleton
    Transactions transactions() {
        return new Transactions();
    }

    @Produces
    @Singleton
    Deadlines deadlines() {
        return new Deadlines();
    }

    @Produces
    @Singleton
    Inboxes inboxes() {
        return new Inboxes();
    }

    @Produces
    @Singleton
    Wakes wakes() {
        return new Wakes();
    }

    @Produces
    @Singleton
    DeadLetters deadLetters() {
        return new DeadLetters();
    }

    /** Tests replace it by a clock that they set. */
    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return InstantSource.system();
    }
}
