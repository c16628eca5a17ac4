import { svg } from "lit";

/** A thin bar from 0 to 100 percent with a tick at 80; the number stands beside it. */
export function meter(percent, tone) {
  const width = Math.max(0, Math.min(100, percent ?? 0));
  return svg`<svg class="meter ${tone}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="2" width="100" height="4"/>
    <rect class="fill" x="0" y="2" width=${width} height="4"/>
    <rect class="tick" x="79.5" y="0" width="1" height="8"/>
  </svg>`;
}
