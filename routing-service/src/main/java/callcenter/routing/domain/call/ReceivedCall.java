package callcenter.routing.domain.call;

/** A call that was live at some time: everything but a tombstone. */
public sealed interface ReceivedCall extends Call
        permits Greeted,
                Waiting,
                Offered,
                Dialling,
                Conversation,
                Surveyed,
                Abandoned,
                Deferred,
                Informed,
                TurnedAway,
                Unreached,
                Withdrawn {

    CallOrigin origin();

    @Override
    default CallId id() {
        return origin().id();
    }
}
