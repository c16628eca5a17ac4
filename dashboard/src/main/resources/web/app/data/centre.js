import { board } from "../live/board.js";
import { named } from "../text/format.js";
import { clock } from "./clock.js";

/** Facts that are put together from more than one kind of thing on the board. */

const OVER = new Set(["COMPLETED", "ABANDONED", "DEFERRED", "INFORMED", "TURNED_AWAY", "NOT_REACHED", "WITHDRAWN", "TOMBSTONE"]);
const NOT_TALKING = new Set(["LISTENING", "NOTING", "WAITING", "OFFERED", "DIALLING", "WRAPPING_UP"]);

export function agentName(id) {
  return id ? (board.get("agents", id)?.name ?? id) : "";
}

export function queueName(id) {
  return id ? named(board.get("queues", id)?.name, id) : "";
}

export function callsInProgress() {
  return board.sorted("calls", longestFirst).filter((call) => !OVER.has(call.state));
}

export function isTalking(call) {
  return !OVER.has(call.state) && !NOT_TALKING.has(call.state);
}

/** Whether a caller hears music: callbacks wait too, but nobody is on the line yet. */
function isCallerWaiting(call) {
  return call.direction !== "OUTBOUND" && (call.state === "WAITING" || call.state === "OFFERED");
}

/** When the present state of a call began, as far as its view tells. */
export function stateSince(call) {
  if (call.stateSince) {
    return call.stateSince;
  }
  switch (call.state) {
    case "WAITING":
    case "OFFERED":
    case "DIALLING":
      return call.enqueuedAt ?? call.receivedAt;
    case "ON_HOLD":
      return call.onHoldSince ?? call.answeredAt;
    default:
      return call.endedAt ?? call.answeredAt ?? call.receivedAt;
  }
}

/** Longest wait of a queue in milliseconds: from its waiting calls, so that it ticks; else as the service said. */
export function longestWait(queue) {
  if (!queue.waiting) {
    return null;
  }
  let longest = null;
  for (const call of board.all("calls")) {
    if (call.queueId === queue.id && isCallerWaiting(call)) {
      longest = Math.max(longest ?? 0, clock.since(call.enqueuedAt ?? call.receivedAt));
    }
  }
  return longest ?? clock.since(queue.oldestEnqueuedAt) ?? queue.longestWaitMs;
}

function longestFirst(one, other) {
  return (one.receivedAt ?? "").localeCompare(other.receivedAt ?? "") || one.id.localeCompare(other.id);
}
