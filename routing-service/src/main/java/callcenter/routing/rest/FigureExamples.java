package callcenter.routing.rest;

/** Examples of figures for the API description. */
final class FigureExamples {

    static final String INTERVALS = """
            {"queueId": "service", "zone": "Asia/Shanghai", "minutes": 30,
             "items": [{"from": "2026-03-02T01:00:00Z", "to": "2026-03-02T01:30:00Z",
              "localFrom": "2026-03-02T09:00:00+08:00", "offered": 10, "waiting": 0, "answered": 7, "answeredInTime": 6,
              "abandoned": 1, "shortAbandoned": 2, "abandonedInTime": 2, "serviceLevelOfferedPercent": 60.0,
              "serviceLevelOfferedLessShortPercent": 75.0, "serviceLevelAnsweredPercent": 85.7,
              "serviceLevelDecidedPercent": 80.0, "averageSpeedOfAnswerMs": 9200, "handled": 7,
              "averageHandleMs": 214000, "averageWrapUpMs": 31000, "longestWaitMs": 48000, "offers": 9, "misses": 2,
              "missesPerOffer": 0.222, "deferred": 0, "offHours": 2, "wrongNumbers": 1, "turnedAway": 0, "estimates": 3,
              "estimateMeanErrorMs": 14000, "estimatesWithinP80Percent": 66.7, "overflowedIn": 1, "overflowedOut": 0,
              "transfersIn": 0, "transfersOut": 1, "callbacksAsked": 0, "ringsExhausted": 0, "informed": 2,
              "occupancyPercent": 78.4}]}""";

    static final String INTERVALS_CSV = """
            from,to,localFrom,offered,waiting,answered,answeredInTime,abandoned,shortAbandoned,abandonedInTime,\
            serviceLevelOfferedPercent,serviceLevelOfferedLessShortPercent,serviceLevelAnsweredPercent,\
            serviceLevelDecidedPercent,averageSpeedOfAnswerMs,handled,averageHandleMs,averageWrapUpMs,longestWaitMs,\
            offers,misses,missesPerOffer,deferred,offHours,wrongNumbers,turnedAway,estimates,estimateMeanErrorMs,\
            estimatesWithinP80Percent,overflowedIn,overflowedOut,transfersIn,transfersOut,callbacksAsked,ringsExhausted,\
            informed,occupancyPercent
            2026-03-02T01:00:00Z,2026-03-02T01:30:00Z,2026-03-02T09:00:00+08:00,10,0,7,6,1,2,2,60.0,75.0,85.7,80.0,9200,7,\
            214000,31000,48000,9,2,0.222,0,2,1,0,3,14000,66.7,1,0,0,1,0,0,2,78.4
            """;

    static final String AGENT_INTERVALS = """
            {"agentId": "agent-2", "zone": "Asia/Shanghai", "minutes": 30,
             "items": [{"from": "2026-03-02T01:00:00Z", "to": "2026-03-02T01:30:00Z",
              "localFrom": "2026-03-02T09:00:00+08:00", "availableMs": 240000, "ringingMs": 24000, "talkingMs": 1116000,
              "wrapUpMs": 120000, "awayMs": 300000, "occupancyPercent": 84.0, "offers": 6, "answered": 5, "misses": 1,
              "missesPerOffer": 0.167, "handled": 5, "averageHandleMs": 247000, "averageWrapUpMs": 24000, "transfersIn": 0,
              "transfersOut": 1}]}""";

    static final String AGENT_INTERVALS_CSV = """
            from,to,localFrom,availableMs,ringingMs,talkingMs,wrapUpMs,awayMs,occupancyPercent,offers,answered,misses,\
            missesPerOffer,handled,averageHandleMs,averageWrapUpMs,transfersIn,transfersOut
            2026-03-02T01:00:00Z,2026-03-02T01:30:00Z,2026-03-02T09:00:00+08:00,240000,24000,1116000,120000,300000,84.0,6,5,\
            1,0.167,5,247000,24000,0,1
            """;

    static final String FIRST_CONTACTS = """
            {"queueId": "service", "zone": "Asia/Shanghai",
             "items": [{"date": "2026-03-02", "from": "2026-03-01T16:00:00Z", "to": "2026-03-02T16:00:00Z", "handled": 120,
              "withheld": 4, "againOnDay": 9, "resolvedOnDayPercent": 92.2, "onDayProvisional": false, "againInWeek": 21,
              "resolvedForWeekPercent": 81.9, "forWeekProvisional": true}]}""";

    static final String FIRST_CONTACTS_CSV = """
            date,from,to,handled,withheld,againOnDay,resolvedOnDayPercent,onDayProvisional,againInWeek,\
            resolvedForWeekPercent,forWeekProvisional
            2026-03-02,2026-03-01T16:00:00Z,2026-03-02T16:00:00Z,120,4,9,92.2,false,21,81.9,true
            """;

    static final String STAFFING = """
            {"queueId": "service", "zone": "Asia/Shanghai", "from": "2026-03-02T01:30:00Z", "to": "2026-03-02T02:00:00Z",
             "arrivals": 100.0, "ahtMs": 180000, "patienceMs": 90000, "percent": 80.0, "withinMs": 20000,
             "erlangC": {"agents": 14, "serviceLevelPercent": 88.8, "abandonedPercent": 0.0, "occupancyPercent": 71.4},
             "erlangA": {"agents": 12, "serviceLevelPercent": 84.1, "abandonedPercent": 6.8, "occupancyPercent": 77.7}}""";

    static final String STAFFING_CSV = """
            model,queueId,zone,from,to,arrivals,ahtMs,patienceMs,percent,withinMs,agents,serviceLevelPercent,\
            abandonedPercent,occupancyPercent
            ERLANG_C,service,Asia/Shanghai,2026-03-02T01:30:00Z,2026-03-02T02:00:00Z,100.0,180000,90000,80.0,20000,14,88.8,0.0,71.4
            ERLANG_A,service,Asia/Shanghai,2026-03-02T01:30:00Z,2026-03-02T02:00:00Z,100.0,180000,90000,80.0,20000,12,84.1,6.8,77.7
            """;

    private FigureExamples() {}
}
