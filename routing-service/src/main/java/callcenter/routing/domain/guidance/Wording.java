package callcenter.routing.domain.guidance;

import java.util.Locale;

/**
 * Our words for agents, one entry per situation. Places: {@code {greeting}}, {@code {brand}}, {@code {agent}} (the
 * agent's number), {@code {customer}} (the name as one addresses somebody, or nothing), {@code {matter}}, and what a guide brings itself.
 */
public enum Wording {
    OPENING(
            "ANS-3",
            Manner.SAY,
            "{greeting}，这里是{brand}，{agent}号为您服务，请问有什么可以帮您？",
            "{greeting}, this is {brand}, agent {agent}. How may I help you?"),
    OPENING_OUTBOUND(
            "CBK-9",
            Manner.SAY,
            "{greeting}，我是{brand}的{agent}号客服，给您回电是因为之前答应过您。",
            "{greeting}, I am agent {agent} of {brand}; I am calling because we promised to call you back."),
    OPENING_OUTBOUND_MATTER(
            "CBK-9",
            Manner.SAY,
            "{greeting}，我是{brand}的{agent}号客服，给您来电是想跟您说一下您之前反映的事情。",
            "{greeting}, I am agent {agent} of {brand}; I am calling about the matter you told us of."),
    READ_THE_EARLIER_RECORD(
            "CBK-11",
            Manner.DO,
            "这件事之前联系过：请先打开之前的记录，再跟客户通话。",
            "This matter was contacted before: open the earlier record before you talk to the customer."),
    OPENING_DROPPED_LINE(
            "CAL-9",
            Manner.SAY,
            "{greeting}，我是刚才为您服务的{brand}{agent}号客服。刚才线路中断了，非常抱歉，我们接着说。",
            "{greeting}, this is agent {agent} of {brand} again. The line broke off; I am sorry. Let us go on from"
                    + " there."),
    OPENING_HANDED_ON(
            "CAL-8",
            Manner.SAY,
            "您好{customer}，我是{brand}{agent}号客服。同事已把您的{matter}转给我，我接着为您处理，不用您从头再说。",
            "Hello{customer}, this is agent {agent} of {brand}. My colleague has passed your {matter} on to me; let us go"
                    + " on from there, no need to start over."),
    OPENING_DROPPED_LINE_COLLEAGUE(
            "CAL-9",
            Manner.SAY,
            "{greeting}，我是{brand}的{agent}号客服，接着为您服务。刚才线路中断了，非常抱歉，我们接着说。",
            "{greeting}, this is agent {agent} of {brand}, for the colleague you talked to. The line broke off; I am sorry."
                    + " Let us go on from there."),
    IS_IT_CONVENIENT("CBK-13", Manner.SAY, "请问现在方便说几句吗？", "Is this a good moment to talk?"),
    ASK_FOR_A_TIME("CBK-13", Manner.SAY, "那您看什么时候方便？我到时再打给您。", "When would suit you? I will call you then."),
    SORRY_TO_KEEP_YOU_WAITING("ANS-1", Manner.SAY, "不好意思，让您久等了。", "I am sorry that you had to wait."),
    ASK_ABOUT_THE_EARLIER_MATTER(
            "ANS-4",
            Manner.SAY,
            "您今天来过电，请问还是同一件事吗？之前的记录我这里能看到，不用您从头再说。",
            "You called us earlier today: is it about the same matter? I have the record here, no need to start over."),
    OTHER_LANGUAGE(
            "ANS-7",
            Manner.DO,
            "客户更习惯讲{language}。依次：逐词确认；请客户试用普通话；请懂这种语言的同事传话；约定由懂的同事回电。",
            "The customer would rather speak {language}. In this order: confirm word by word, ask for Mandarin, let a"
                    + " colleague who speaks it relay, agree on a call by one who does."),
    SPEAK_FIRST("ANS-14", Manner.DO, "请先开口问候客户。", "Speak first: greet the customer."),
    SILENCE_PROMPT(
            "CAL-1",
            Manner.SAY,
            "您好{customer}，请问听得到吗？（第 {step} 次，共 {of} 次）",
            "Hello{customer}, can you hear me? ({step} of {of})"),
    SILENCE_CLOSING(
            "CAL-1",
            Manner.SAY,
            "很抱歉一直听不到您的声音，我先结束这次通话，欢迎您再打来。",
            "I am sorry, I cannot hear you. I am going to end this call; please call us again."),
    CANNOT_HEAR(
            "CAL-2",
            Manner.SAY,
            "声音有点小，麻烦您稍微大声一点好吗？（第 {step} 次）",
            "Your voice is faint; could you speak up a little? (request {step})"),
    NOISE(
            "CAL-2",
            Manner.SAY,
            "您那边有点吵，方便换个安静点的地方吗？（第 {step} 次）",
            "There is some noise on your side; could you move somewhere quieter? (request {step})"),
    SPEAKERPHONE(
            "CAL-2", Manner.SAY, "麻烦您拿起听筒讲，好吗？（第 {step} 次）", "Could you pick up the handset, please? (request {step})"),
    TOO_FAST(
            "CAL-2",
            Manner.SAY,
            "为了记准确，麻烦您说慢一点好吗？（第 {step} 次）",
            "So that I get it right, could you speak a little slower? (request {step})"),
    AGENT_TOO_QUIET(
            "CAL-2",
            Manner.DO,
            "逐步提高自己的音量，再问客户是否听清。",
            "Raise your own volume step by step, then ask whether it is better."),
    ANOTHER_PHONE(
            "CAL-2",
            Manner.SAY,
            "还是听不太清，您换部电话打来，或者我稍后打给您，可以吗？您同意后我再挂断。",
            "It is still hard to hear. Would you call from another phone, or may I call you back? I hang up only if"
                    + " you agree."),
    ASK_BEFORE_HOLD(
            "CAL-3",
            Manner.SAY,
            "我需要为您查一下……，大约需要……，请您在线稍等，可以吗？（说明原因和时间，客户同意后再保持）",
            "I need to look into ...; it will take about .... May I put you on hold? (Say why and for how long; hold only"
                    + " when the customer agrees.)"),
    CHECK_IN(
            "CAL-4", Manner.SAY, "还在为您查询，请问您愿意继续等一会儿吗？", "I am still looking into it. Would you like to keep waiting?"),
    CHECK_IN_OR_HAND_OVER(
            "CAL-4",
            Manner.DO,
            "客户还在听音乐：请尽快完成转接；或者先取回客户，说明情况，问是否愿意继续等。",
            "The customer still hears music: hand over now, or take the customer back, say how it stands, and ask"
                    + " whether to go on waiting."),
    OFFER_CALLBACK(
            "CAL-5",
            Manner.SAY,
            "这件事需要多查一会儿，我查好后给您回电，可以吗？",
            "This takes longer than I thought. May I call you back when I have the answer?"),
    TALK_GOAL(
            "CAL-7",
            Manner.DO,
            "我方去电以 {goal}内说清为目标（仅供参考，不作考核）。",
            "Goal for our own calls: {goal}; a goal, never a fault."),
    LEFT_IN_TRANSFER(
            "CAL-8",
            Manner.DO,
            "客户在转接途中离开了：请给客户回电，或登记回电承诺，不要让客户自己再打来。",
            "The customer left during the transfer: call back, or promise a call; do not leave it to the customer to"
                    + " ring again."),
    CLOSING(
            "CAL-11",
            Manner.SAY,
            "请问还有其他可以帮您的吗？感谢您的来电，再见。",
            "Is there anything else I can do for you? Thank you for calling, goodbye."),
    CLOSING_OUTBOUND(
            "CAL-11",
            Manner.SAY,
            "请问还有其他可以帮您的吗？感谢您抽时间接听，再见。",
            "Is there anything else I can do for you? Thank you for your time, goodbye."),
    SURVEY(
            "CAL-11",
            Manner.DO,
            "请客户先挂机；挂机前转到满意度评价。",
            "Pass the customer on to the survey before release; let the customer hang up first."),
    CALM_WORDS(
            "CAL-14",
            Manner.SAY,
            "我理解您着急，我很想帮您解决；我们就事论事，好吗？",
            "I understand that you are upset, and I want to help. Let us look at the matter itself, shall we?"),
    NUISANCE_KNOWN(
            "ANS-8",
            Manner.DO,
            "此号码在骚扰名单上。请照常礼貌接听；如属骚扰，先提醒 {of} 次，仍不停止再结束通话。",
            "This number is on the list of nuisance numbers. Serve it politely; if it is a nuisance, warn {of} times, then"
                    + " end the call."),
    NUISANCE_WARNING(
            "ANS-8",
            Manner.SAY,
            "这条线路是为需要帮助的客户服务的。如果您没有业务要办理，我将结束通话。（第 {step} 次提醒，共 {of} 次）",
            "This line is for people who need our help. If there is nothing I can do for you, I will have to end this"
                    + " call. (Warning {step} of {of})"),
    NUISANCE_CLOSING(
            "ANS-8",
            Manner.SAY,
            "已经多次提醒，我现在结束这次通话，再见。",
            "I have asked you before; I am ending this call now. Goodbye."),
    URGENT_OWNED(
            "CAL-15",
            Manner.DO,
            "这件事由您负责跟到有人接手；值班长已收到通知。",
            "You own this until somebody takes it; the shift leader has been paged."),
    THANK_FOR_WAITING(
            "CAL-16", Manner.SAY, "感谢您的等待，让您久等了，不好意思。", "Thank you for waiting; I am sorry that it took a while."),
    APOLOGISE_FIRST(
            "CAL-17",
            Manner.SAY,
            "给您添麻烦了，非常抱歉。我先把情况记下来。（责任未定，先不下结论）",
            "I am sorry for the trouble. Let me write down what happened. (Liability stays undetermined.)"),
    GIVE_REASON_AND_ALTERNATIVE(
            "CAL-18", Manner.SAY, "这一项暂时办不到，原因是……，您可以选择……", "We cannot do this because ...; what we can do is ..."),
    WAS_THAT_CLEAR("CAL-19", Manner.SAY, "请问我刚才说清楚了吗？", "Was that clear?"),
    EXPLAIN_AGAIN(
            "CAL-19",
            Manner.DO,
            "客户还没听明白：换一种说法再解释，再确认一次。",
            "It is not clear yet: explain it in other words, and ask again."),
    READ_BACK("CAL-20", Manner.SAY, "我跟您核对一下{datum}……，对吗？", "Let me read back the {datum}: ... Is that right?"),
    SPELL_NAME("CAL-21", Manner.SAY, "跟您确认一下姓名用字：{words}，对吗？", "Let me spell your name: {words}. Is that right?"),
    HELP_IS_COMING("CAL-22", Manner.DO, "已举手求助，请继续陪着客户。", "Your hand is up; stay with the customer."),
    TELL("CAL-23", Manner.SAY, "请告知客户：{item}。", "Tell the customer: {item}."),
    UNMUTE(
            "CAL-24",
            Manner.DO,
            "您的声音没有传出去：请取消静音，或先征得同意再保持。",
            "Nothing of yours is heard: unmute, or ask for consent and use hold."),
    GIVE_AGENT_NUMBER("CAL-25", Manner.SAY, "我的工号是{agent}。", "My agent number is {agent}."),
    ASK_BEFORE_OFFER(
            "CAL-26",
            Manner.SAY,
            "有一项业务可能适合您，方便听我简单介绍一下吗？（客户同意后再介绍）",
            "There is something that might suit you: would you like to hear about it? (Go on only when the customer"
                    + " agrees.)"),
    NO_OFFER("CAL-26", Manner.DO, "客户未同意听推荐，请不要再介绍产品。", "The customer did not agree to hear an offer: make none.");

    private final String norm;
    private final Manner manner;
    private final Words words;

    Wording(String norm, Manner manner, String zh, String en) {
        this.norm = norm;
        this.manner = manner;
        this.words = new Words(zh, en);
    }

    /** What one does with it. */
    public enum Manner {
        SAY,
        DO
    }

    public String norm() {
        return norm;
    }

    public Manner manner() {
        return manner;
    }

    public Words words() {
        return words;
    }

    /** As clients see it: {@code silence-prompt}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
