import { html, svg } from "lit";

/** A shape for each tone, so that no status is told by colour alone. */
const SHAPES = {
  free: svg`<circle cx="8" cy="8" r="5.5" fill="currentColor"/>`,
  ringing: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor"/>`,
  talking: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="8" cy="8" r="2.2" fill="currentColor"/>`,
  hold: svg`<path d="M4.5 3h2.6v10H4.5zM8.9 3h2.6v10H8.9z" fill="currentColor"/>`,
  writing: svg`<rect x="3" y="3" width="10" height="10" rx="1.5" fill="currentColor"/>`,
  away: svg`<path d="M8 2.4 13.6 8 8 13.6 2.4 8z" fill="none" stroke="currentColor" stroke-width="2"/>`,
  off: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2"/>`,
  waiting: svg`<path d="M3.5 2.5h9v1.6L9 8l3.5 3.9v1.6h-9v-1.6L7 8 3.5 4.1z" fill="currentColor"/>`,
  risk: svg`<path d="M8 2 14.6 13.4H1.4z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round"/>`,
  alarm: svg`<path d="M8 1.5 15.2 14H.8z" fill="currentColor"/><path d="M8 6v4M8 11.3v1.2" stroke="var(--surface)" stroke-width="1.6"/>`,
  fine: svg`<path d="M3 8.6 6.5 12 13 4.8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`,
};

/** A small drawing that belongs to the words beside it, so screen readers pass it over. */
export function mark(shape, tone = "") {
  return html`<svg class="mark ${tone}" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[shape]}</svg>`;
}

/** Shape, colour and words of an agent's status. */
export const AGENT_MARKS = {
  AVAILABLE: ["free", "good"],
  RESERVED: ["ringing", "info"],
  BUSY: ["talking", "info"],
  WRAP_UP: ["writing", "quiet"],
  AWAY: ["away", "warn"],
  OFFLINE: ["off", "quiet"],
};

export const BULLETIN_MARKS = {
  PROPOSED: ["waiting", "warn"],
  IN_FORCE: ["free", "good"],
  SCHEDULED: ["ringing", "info"],
};

export const NUISANCE_MARKS = {
  PROPOSED: ["waiting", "warn"],
  APPEALED: ["risk", "warn"],
  LISTED: ["free", "info"],
};

export const CALL_MARKS = {
  LISTENING: ["waiting", "quiet"],
  NOTING: ["waiting", "quiet"],
  WAITING: ["waiting", "warn"],
  OFFERED: ["ringing", "info"],
  DIALLING: ["ringing", "info"],
  TALKING: ["talking", "good"],
  ON_HOLD: ["hold", "warn"],
  TRANSFERRING: ["ringing", "warn"],
  CONSULTING: ["hold", "info"],
  WRAPPING_UP: ["writing", "quiet"],
};

export function markOf(marks, code) {
  return mark(...(marks[code] ?? ["off", "quiet"]));
}
