/** When customers may be called (CBK-3). Pure: local times of day and a zone in, instants out. */
@NullMarked
package callcenter.callback.domain.hours;

import org.jspecify.annotations.NullMarked;
