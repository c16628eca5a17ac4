/**
 * Which time counts: service hours of a desk or a queue, holidays and make-up workdays (TKT-5, CBK-2, ANS-11). Pure: local times,
 * published days and a zone in, instants and their explanation out. The JDK only, so that every service's rules may use it.
 */
@NullMarked
package callcenter.calendar;

import org.jspecify.annotations.NullMarked;
