/**
 * Which time counts: service hours of a desk, holidays and make-up workdays (TKT-5, CBK-2). Pure: local times, published days
 * and a zone in, instants and their explanation out.
 */
@NullMarked
package callcenter.callback.domain.calendar;

import org.jspecify.annotations.NullMarked;
