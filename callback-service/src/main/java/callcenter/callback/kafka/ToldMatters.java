package callcenter.callback.kafka;

import callcenter.callback.domain.promise.PromiseKind;

/** What to say a call is about when the customer could not say it, in Chinese and English. */
final class ToldMatters {

    private ToldMatters() {}

    static String of(PromiseKind kind) {
        return switch (kind) {
            case DROPPED_LINE -> "通话中断 / the line dropped";
            case LOOK_UP -> "查询结果 / the result of a look-up";
            case PARTICULAR_AGENT -> "客户指定座席 / asked for this agent";
            case ABANDONED_IN_QUEUE -> "排队未接通 / hung up while waiting";
            case QUEUE_PLACE -> "保留排队位置回拨 / chose to be called back, keeps the place";
            case OFF_HOURS -> "非服务时间来电 / rang outside service hours";
            case OUTAGE -> "系统故障期间来电 / rang during an outage";
            case REVISIT -> "回访 / is the matter settled";
            case AGREED_TIME -> "约定时间回电 / a time was agreed";
            case WITHIN_2H, WITHIN_24H -> "答复客户 / an answer is owed";
        };
    }
}
