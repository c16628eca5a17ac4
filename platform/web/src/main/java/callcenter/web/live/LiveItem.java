package callcenter.web.live;

/**
 * One thing a page shows.
 *
 * @param id unique within its kind
 * @param value what clients see, serialised as JSON; carries the id as well
 */
public record LiveItem(String id, Object value) {}
