package callcenter.routing.rest;

/** Examples for the API description. */
final class Examples {

    static final String CALL = """
            {"id": "call-78", "state": "TALKING", "direction": "INBOUND", "queueId": "service", "agentId": "agent-2",
             "reservationId": "r-91", "number": "****8000", "customerId": "c_9f2c",
             "receivedAt": "2026-03-02T01:00:00Z", "enqueuedAt": "2026-03-02T01:00:00Z",
             "answeredAt": "2026-03-02T01:00:14Z", "repeatOf": "call-12"}""";

    static final String CALLS = "{\"items\": [" + CALL + "]}";

    static final String TIMELINE = """
            {"callId": "call-78", "entries": [{"at": "2026-03-02T01:00:14Z", "what": "answered", "norm": "ANS-1",
             "detail": "agent-2, waited 14000 ms, rang 3000 ms"}]}""";

    static final String RECORD = "{\"call\": " + CALL + """
            , "ticketId": "t-call-78", "entries": [{"at": "2026-03-02T01:00:14Z", "what": "answered", "norm": "ANS-1",
             "detail": "agent-2, waited 14000 ms, rang 3000 ms"}]}""";

    static final String ASKED_CALL = """
            {"reason": {"kind": "TICKET", "id": "t-call-78", "words": "the part has come"}, "customerChose": false}""";

    static final String ATTEMPTS = """
            {"items": [{"callId": "0b6f4a52", "customerId": "c_9f2c", "reasonKind": "TICKET", "reasonId": "t-call-78",
             "words": "the part has come", "askedBy": "agent-2", "askedAt": "2026-03-02T02:00:00Z", "status": "OVER",
             "agentId": "agent-2", "dialledAt": "2026-03-02T02:00:09Z", "endedAt": "2026-03-02T02:03:20Z",
             "outcome": "CUSTOMER"}], "page": 0, "size": 50, "total": 1}""";

    static final String EXPLANATION = """
            {"callId": "call-78", "queueId": "service", "position": 2, "ahead": 3, "priority": 1,
             "enqueuedAt": "2026-03-02T01:00:00Z", "rankAt": "2026-03-02T00:59:30Z", "creditMs": 30000,
             "ring": {"open": 1, "of": 2, "demands": ["cmn >= 6"], "nextOpensAt": "2026-03-02T01:00:20Z",
              "exhausted": false},
             "emergency": false,
             "care": {"overflowedFrom": ["night"], "inQueueSince": "2026-03-02T01:00:05Z",
              "toldAt": "2026-03-02T01:00:30Z", "estimateP50Ms": 40000, "estimateP80Ms": 64000,
              "estimatedAt": "2026-03-02T01:00:30Z", "limitsMet": []},
             "strategy": "LONGEST_IDLE", "eligible": 0,
             "agents": [{"agentId": "agent-2", "name": "An", "eligible": false, "status": "BUSY"},
              {"agentId": "agent-4", "name": "Chen", "eligible": false, "status": "AWAY", "awayReason": "NO_ANSWER",
               "level": 1, "distance": 0, "lastOfferedAt": "2026-03-02T00:58:00Z", "answeredToday": 4,
               "talkedTodayMs": 720000},
              {"agentId": "agent-3", "name": "Bo", "eligible": false, "status": "AVAILABLE", "objection": "SKILLS",
               "detail": "lacks cmn >= 6", "opensAt": "2026-03-02T01:00:20Z"}]}""";

    static final String PROMISE = """
            {"id": "p-call-78-within-24h", "callId": "call-78", "kind": "WITHIN_24H"}""";

    static final String AGENT = """
            {"id": "agent-2", "name": "An", "number": "8022", "team": "day", "skills": {"cmn": 8}, "status": "BUSY",
             "since": "2026-03-02T01:00:14Z", "nextStatus": "AWAY", "nextReason": "MEAL", "callId": "call-78"}""";

    static final String AGENTS = "{\"items\": [" + AGENT + "]}";

    static final String ME = """
            {"id": "agent-2", "name": "An", "number": "8022", "status": "RESERVED", "since": "2026-03-02T01:00:11Z",
             "call": {"id": "call-78", "state": "OFFERED", "direction": "INBOUND", "queueId": "service",
              "agentId": "agent-2", "reservationId": "r-91", "number": "+8613800138000"}}""";

    static final String QUEUE = """
            {"id": "service", "queueId": "service", "name": "Service", "waiting": 3, "longestWaitMs": 14000,
             "oldestEnqueuedAt": "2026-03-02T01:00:00Z", "offered": 120, "answered": 110, "abandoned": 4,
             "shortAbandoned": 3, "informed": 2, "serviceLevelPercent": 93.9, "serviceLevelMs": 20000, "agentsAvailable": 0,
             "averageSpeedOfAnswerMs": 8200}""";

    static final String QUEUES = "{\"items\": [" + QUEUE + "]}";

    static final String AGENT_SPEC = """
            {"name": "An", "number": "8022", "team": "day", "skills": {"cmn": 8}, "endpoints": {"generic": "an"},
             "queues": ["service"], "active": true, "duties": [{"queue": "service", "level": 2, "delayMs": 20000}]}""";

    static final String QUEUE_SPEC = """
            {"name": "Service", "dialled": ["+861066668888"], "priority": 0, "ringMs": 10000,
             "rings": [{"skills": {"cmn": 6}},
              {"afterMs": 20000, "require": {"anyOf": [{"skill": "cmn", "level": 3}, {"skill": "eng", "level": 5}]}}],
             "strategy": {"name": "LINEAR", "agents": ["agent-2", "agent-3"]},
             "serviceLevelMs": 20000, "shortAbandonMs": 5000, "holdLimitMs": 120000, "wrapUpLimitMs": 60000,
             "norms": {"checkInMs": 20000, "lookUpMs": 60000},
             "script": {"brand": {"zh-CN": "晴江水务", "en": "Qingjiang Water"}, "survey": true,
              "spelling": {"words": {"晴": "晴朗的晴"}, "unkind": ["阴险"], "allowed": []},
              "festivals": [{"from": "2027-02-05", "until": "2027-02-20",
               "greeting": {"zh-CN": "新年好", "en": "Happy New Year"}}]},
             "wrapUpMode": "FORCED", "pauses": {"afterRejectMs": 30000, "afterBusyMs": 60000, "afterNoAnswerMs": 5000,
              "missesToAway": 2},
             "callers": {"repeat": {"priorityPlus": 2, "keptMs": 0}, "classes": {"LOYAL": {"priority": 2, "skill": "loyal"}}},
             "transferMs": 15000, "weight": 0,
             "hours": {"weekly": {"monday": ["08:30-12:00", "14:00-18:00"], "friday": ["20:00-04:00"]}, "holidays": "CN",
              "matters": {"1": {"zh-CN": "账单", "en": "bills"}, "2": {"zh-CN": "故障", "en": "faults"}}},
             "limits": {"maxLength": 50, "whenFull": {"action": "OVERFLOW", "queueId": "backup"},
              "maxWaitMs": 600000, "whenTooLong": {"action": "CAPTURE"},
              "joinEmpty": {"NOBODY_SIGNED_IN": {"action": "CAPTURE"}},
              "leaveWhenEmpty": {"ALL_AWAY": {"action": "OFFER_CALLBACK"}}},
             "news": {"estimateAfterMs": 30000, "everyMs": 30000, "callbackAfterMs": 60000, "callbackKey": "1"},
             "emergencyDialled": [], "rightNumbers": {"electricity": "95598"}}""";

    static final String BULLETIN_SPEC = """
            {"text": {"zh-CN": "海珠区因水管抢修停水，预计今晚八点恢复供水。",
              "en": "Water is off in Haizhu while a main is repaired. We expect it back at eight this evening."},
             "queues": ["service"], "numberPrefixes": ["+8620"], "from": "2026-03-02T01:00:00Z",
             "until": "2026-03-02T12:00:00Z", "priority": 10, "lengthMs": 14000, "heardAfterMs": 5000, "reason": "burst main, order 4711"}""";

    static final String BULLETIN = """
            {"id": "b-5b0e8a52-0a3f-4a86-8a55-3f0d2f8a1c11", "status": "IN_FORCE",
             "text": {"zh-CN": "海珠区因水管抢修停水，预计今晚八点恢复供水。",
              "en": "Water is off in Haizhu while a main is repaired. We expect it back at eight this evening."},
             "queues": ["service"], "numberPrefixes": ["+8620"], "from": "2026-03-02T01:00:00Z",
             "until": "2026-03-02T12:00:00Z", "priority": 10, "lengthMs": 14000, "heardAfterMs": 5000,
             "owner": {"by": "leader-1", "at": "2026-03-02T00:58:00Z", "reason": "burst main, order 4711"},
             "approval": {"by": "sup-1", "at": "2026-03-02T00:59:00Z", "reason": "checked with the network desk"}}""";

    static final String BULLETIN_APPROVAL = """
            {"reason": "checked with the network desk", "writtenAt": "2026-03-02T00:58:00Z"}""";

    static final String BULLETINS = "{\"items\": [" + BULLETIN + "]}";

    static final String GUIDANCE = """
            {"id": "call-78", "agentId": "agent-2", "items": [{"norm": "CAL-4", "what": "check-in", "manner": "SAY",
             "phase": "NOW", "since": "2026-03-02T01:02:20Z", "dueAt": "2026-03-02T01:02:30Z",
             "text": {"zh-CN": "还在为您查询，请问您愿意继续等一会儿吗？",
              "en": "I am still looking into it. Would you like to keep waiting?"}}]}""";

    static final String ACT = """
            {"act": "REFUSED", "matter": "refund in cash", "reason": "refunds go to the account that paid",
             "alternative": "a transfer within two working days"}""";

    static final String ATTENTION = """
            {"id": "call-78", "agentId": "agent-2", "team": "day", "items": [{"norm": "CAL-22", "what": "hand",
             "since": "2026-03-02T01:02:00Z", "dueAt": "2026-03-02T01:02:30Z", "level": "SHIFT_LEADER"}]}""";

    static final String ATTENTIONS = "{\"items\": [" + ATTENTION + "]}";

    static final String HOLD = """
            {"reason": "look up the account", "consent": true}""";

    static final String REJECT = """
            {"reservationId": "r-91"}""";

    static final String WRAP_UP = """
            {"type": "REPAIR", "matter": "no water since morning", "content": "No water on the third floor since 7.",
             "contactName": "Ms Li", "address": "12 Canal Road", "madePromiseId": "p-call-78-within-24h",
             "party": "CUSTOMER", "closingSaid": true, "selfRating": 4}""";

    static final String PROMISE_REQUEST = """
            {"kind": "WITHIN_24H", "number": "+8613800138000", "matter": "bill of February",
             "agreedAt": "2026-03-02T01:02:00Z"}""";

    static final String CUSTOMER_SPEC = """
            {"standing": "LOYAL", "languages": ["yue", "cmn"]}""";

    static final String CUSTOMER = """
            {"customerId": "c_Zm9vYmFyYmF6cXV4MTIzNA", "standing": "LOYAL", "languages": ["yue", "cmn"]}""";

    static final String PARTICULAR_AGENT = """
            {"agentId": "agent-5", "matter": "the meter he looked at"}""";

    static final String ASKED_FOR = """
            {"outcome": "PROMISED", "promiseId": "p-call-78-particular-agent"}""";

    static final String MONITOR = """
            {"mode": "WHISPER", "endpoint": "sip:leader@pbx", "reason": "first week alone"}""";

    static final String MONITORED = """
            {"monitorId": "5b0e8a52-0a3f-4a86-8a55-3f0d2f8a1c11"}""";

    static final String TRANSFER = """
            {"kind": "WARM", "queueId": "complaints", "reason": "knows the meter"}""";

    static final String STATUS = """
            {"status": "AWAY", "reason": "MEAL"}""";

    static final String REASON = """
            {"reason": "agent unwell"}""";

    static final String BOARD_STREAM = """
            event:snapshot
            id:5f0c-1
            data:{"queues":[{"id":"service","waiting":0}],"agents":[],"calls":[],"attention":[]}

            event:delta
            id:5f0c-2
            data:{"kind":"calls","id":"call-78","value":{"id":"call-78","state":"WAITING"}}
            """;

    static final String DESK_STREAM = """
            event:snapshot
            id:7a1b-1
            data:{"me":[{"id":"agent-2","status":"AVAILABLE"}],"guidance":[]}

            event:delta
            id:7a1b-2
            data:{"kind":"me","id":"agent-2","value":{"id":"agent-2","status":"RESERVED","call":{"id":"call-78"}}}
            """;

    private Examples() {}
}
