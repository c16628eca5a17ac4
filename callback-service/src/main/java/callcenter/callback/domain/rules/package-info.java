/**
 * The rules of promises as people write them: lengths, clocks, windows and ladders per kind, calendars per desk. Pure; a
 * {@link callcenter.callback.domain.rules.RulesSpec} becomes the rules that a promise follows.
 */
@NullMarked
package callcenter.callback.domain.rules;

import org.jspecify.annotations.NullMarked;
