package callcenter.web;

import callcenter.ticket.ForeignService;

/** Stands for platform code gone wrong in the tests of the architecture rules. */
public class PlatformThatKnowsAService {
    final ForeignService service = new ForeignService();
}
