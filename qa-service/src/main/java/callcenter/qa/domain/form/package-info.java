/** Score forms: data with versions (QUA-1). A version never changes, so an evaluation can always be explained. */
@NullMarked
package callcenter.qa.domain.form;

import org.jspecify.annotations.NullMarked;
