/** What the events told about one call, whatever the order they came in: the only ground for taking points. */
@NullMarked
package callcenter.qa.domain.evidence;

import org.jspecify.annotations.NullMarked;
