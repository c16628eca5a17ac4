/** What became of the promises of a period, in figures (CBK-10). */
@NullMarked
package callcenter.callback.domain.report;

import org.jspecify.annotations.NullMarked;
