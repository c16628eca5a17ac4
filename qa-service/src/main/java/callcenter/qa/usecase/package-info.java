/** One class per verb: load, let the domain decide, save, publish; one transaction each. */
@NullMarked
package callcenter.qa.usecase;

import org.jspecify.annotations.NullMarked;
