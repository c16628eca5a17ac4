package callcenter.events.nuisance;

import callcenter.events.Event;

/** What becomes of one proposal to list a number; subject and key is its id. Topic {@code nuisances}. */
public sealed interface NuisanceEvent extends Event permits NuisanceStatusChanged {}
