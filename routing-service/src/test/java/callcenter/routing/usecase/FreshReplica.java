package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.FiguresStore;
import callcenter.routing.store.QueueStore;
import callcenter.routing.store.ToldStore;
import java.time.InstantSource;
import java.time.ZoneId;

/** Who tells figures in a process that has just started: it has seen no call, and knows what is stored. */
record FreshReplica(ReadQueues queues, Recount recount, StaffTimes staff) {

    /** @param zone whose days are counted */
    static FreshReplica on(Transactions transactions, InstantSource clock, ZoneId zone) {
        return new FreshReplica(
                new ReadQueues(transactions, new QueueStore(), new AgentStore(), new FiguresStore(), clock, zone),
                new Recount(transactions, new ToldStore()),
                new StaffTimes(transactions, new ToldStore()));
    }
}
