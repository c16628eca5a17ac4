package callcenter.local;

/** A dead letter of one service: {@code ticket:17}. */
record LetterId(Service service, long number) {

    static LetterId parse(String text) {
        var colon = text.indexOf(':');
        var service = Service.named(colon < 0 ? text : text.substring(0, colon)).filter(Service::hasDatabase);
        if (colon < 0 || service.isEmpty() || !text.substring(colon + 1).matches("\\d{1,18}")) {
            throw new Refusal(
                    "'" + text + "' is no dead letter: ids look like ticket:17, see ./callcenter dead-letters list");
        }
        return new LetterId(service.get(), Long.parseLong(text.substring(colon + 1)));
    }
}
