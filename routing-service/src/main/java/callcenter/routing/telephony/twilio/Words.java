package callcenter.routing.telephony.twilio;

/** What callers and agents hear, in both languages. */
record Words(String chinese, String english) {
    static final Words WAIT = new Words("请稍候，客服马上为您接听。", "Please hold; an agent will be with you shortly.");
    static final Words ON_HOLD = new Words("请稍候，不要挂机。", "Please stay on the line.");
    static final Words DIFFICULTIES =
            new Words("系统故障，请稍候，我们也会给您回电。", "We are having difficulties. Please hold; we will also call you back.");
}
