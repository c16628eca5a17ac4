package callcenter.events.call;

import callcenter.events.Event;

/** What happens to one call; subject and key is the call id. Topic {@code calls}. */
public sealed interface CallEvent extends Event
        permits CallReceived,
                CallBulletinTold,
                CallQueued,
                CallOffered,
                CallOfferEnded,
                CallAnswered,
                CallHoldStarted,
                CallHoldEnded,
                CallHoldOverdue,
                CallReturned,
                CallWaitEstimated,
                CallOverflowed,
                CallTransferStarted,
                CallConsulted,
                CallTransferEnded,
                CallTransferred,
                CallPartWrappedUp,
                CallMonitored,
                CallRingsExhausted,
                CallPromiseAgreed,
                CallCallbackOwed,
                CallEnded,
                CallSurveyed,
                CallWrapUpOverdue,
                CallWrappedUp,
                CallIntervened,
                CallNormNoted {}
