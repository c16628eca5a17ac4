package callcenter.routing.domain.guidance;

import callcenter.routing.domain.call.CallType;
import java.util.List;
import java.util.Map;

/** What each type of matter needs told, where a queue configures nothing of its own (CAL-23). */
final class Checklists {

    private static final ChecklistItem BY_WHEN =
            item("by-when", "处理需要多长时间、何时会有回复", "how long it will take, and when there will be an answer");
    private static final ChecklistItem WHO = item("who-handles", "由哪个部门负责处理", "which department deals with it");
    private static final ChecklistItem REFERENCE = item("reference", "工单编号", "the number of the ticket");

    static final Map<CallType, List<ChecklistItem>> USUAL = Map.of(
            CallType.COMPLAINT, List.of(WHO, BY_WHEN, REFERENCE),
            CallType.REPAIR,
                    List.of(
                            BY_WHEN,
                            item(
                                    "until-then",
                                    "修复之前可以怎么做、需要注意什么",
                                    "what can be done, and is to be heeded, until it is repaired"),
                            REFERENCE),
            CallType.REQUEST, List.of(BY_WHEN, item("documents", "需要准备哪些材料", "which documents are needed")),
            CallType.SUGGESTION,
                    List.of(item("forwarded", "建议会转给哪里、会回复是否采纳", "where it goes, and that the outcome will be told")));

    private Checklists() {}

    private static ChecklistItem item(String id, String zh, String en) {
        return new ChecklistItem(id, new Words(zh, en));
    }
}
