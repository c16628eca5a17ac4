package callcenter.routing.telephony;

import callcenter.routing.domain.call.Spoken;

/** What callers and agents hear on platforms that speak for us, whichever it is. */
public final class Words {
    public static final Spoken WAIT = new Spoken("请稍候，客服马上为您接听。", "Please hold; an agent will be with you shortly.");
    public static final Spoken ON_HOLD = new Spoken("请稍候，不要挂机。", "Please stay on the line.");
    public static final Spoken CONNECTING = new Spoken("正在为您接通客户。", "Calling the customer for you.");
    public static final Spoken OVER = new Spoken("通话已结束。", "This call is over.");
    public static final Spoken DIFFICULTIES =
            new Spoken("系统故障，请稍候，我们也会给您回电。", "We are having difficulties. Please hold; we will also call you back.");

    private Words() {}
}
