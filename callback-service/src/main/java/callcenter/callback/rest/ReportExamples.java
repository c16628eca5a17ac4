package callcenter.callback.rest;

/** Examples of reports for the API description. */
final class ReportExamples {

    static final String REPORT = """
            {"from": "2026-03-02", "to": "2026-03-08", "zone": "Asia/Shanghai", "by": ["kind"],
             "total": {"promised": 18, "keptInTime": 12, "keptLate": 1, "waived": 1, "broken": 2,
              "brokenByReason": {"NOT_REACHED": 1, "NOT_TRIED": 1}, "open": 2, "openByRisk": {"AT_RISK_50": 1, "NONE": 1},
              "keptInTimePercent": 80.0, "medianEarlyMs": 2520000, "p90EarlyMs": 5400000, "p10EarlyMs": 300000},
             "items": [{"kind": "WITHIN_2H", "promised": 18, "keptInTime": 12, "keptLate": 1, "waived": 1, "broken": 2,
              "brokenByReason": {"NOT_REACHED": 1, "NOT_TRIED": 1}, "open": 2, "openByRisk": {"AT_RISK_50": 1, "NONE": 1},
              "keptInTimePercent": 80.0, "medianEarlyMs": 2520000, "p90EarlyMs": 5400000, "p10EarlyMs": 300000}]}""";

    static final String REPORT_CSV = """
            kind,promised,keptInTime,keptLate,waived,broken,open,keptInTimePercent,medianEarlyMs,p90EarlyMs,p10EarlyMs,\
            broken.IN_PROGRESS,broken.NOT_REACHED,broken.NOT_TRIED,open.AT_RISK_50,open.AT_RISK_80,open.NONE,open.OVERDUE
            WITHIN_2H,18,12,1,1,2,2,80.0,2520000,5400000,300000,0,1,1,1,0,1,0
            """;

    private ReportExamples() {}
}
