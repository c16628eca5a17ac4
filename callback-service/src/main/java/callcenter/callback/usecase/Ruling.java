package callcenter.callback.usecase;

import callcenter.callback.domain.promise.Alarms;
import callcenter.callback.domain.promise.PromiseDecider;
import callcenter.callback.domain.promise.PromiseRules;

/** The rules that a promise follows, put to work. */
record Ruling(PromiseRules rules, PromiseDecider decider, Alarms alarms) {

    static Ruling under(PromiseRules rules) {
        return new Ruling(rules, new PromiseDecider(rules), new Alarms(rules));
    }

    int version() {
        return rules.version();
    }
}
