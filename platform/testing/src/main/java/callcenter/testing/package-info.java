/**
 * What the tests of every module share: real servers, signed-in callers, a clock that is set, probes on topics, the
 * architecture rules, and the coverage of norms and field failures. In scope {@code test} everywhere else.
 */
@NullMarked
package callcenter.testing;

import org.jspecify.annotations.NullMarked;
