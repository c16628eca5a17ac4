package callcenter.routing.domain.guidance;

/**
 * Something the customer is told whenever a matter is of this type (CAL-23).
 *
 * @param id names it within its list
 */
public record ChecklistItem(String id, Words words) {}
