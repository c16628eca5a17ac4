package callcenter.events.callback;

import callcenter.events.Event;

/** What happens to one callback promise; subject and key is the promise id. Topic {@code callbacks}. */
public sealed interface CallbackEvent extends Event
        permits PromiseMade,
                PromiseMerged,
                PromiseReplanned,
                PromiseHandedOver,
                PromiseCallRequested,
                PromiseCallWithdrawn,
                PromiseOfferMissed,
                PromiseAttempted,
                PromiseAtRisk,
                PromiseEscalated,
                PromiseAcknowledged,
                PromiseKept,
                PromiseWaived,
                PromiseBroken {}
