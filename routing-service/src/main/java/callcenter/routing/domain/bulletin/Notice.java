package callcenter.routing.domain.bulletin;

import callcenter.routing.domain.guidance.Words;

/**
 * What a bulletin says, to whom and when.
 *
 * @param priority of several, the higher is heard first
 */
public record Notice(Words words, Area area, Validity validity, int priority, Pace pace) {}
