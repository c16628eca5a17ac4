/** Share of calls answered in time that a queue aims at, and below which it needs somebody's attention, in percent. */
const AIM = 80;
const ALARM = 60;

export function serviceTone(percent) {
  if (percent === null || percent === undefined) {
    return "quiet";
  }
  return percent >= AIM ? "good" : percent >= ALARM ? "warn" : "bad";
}
