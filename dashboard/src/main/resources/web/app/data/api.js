import { signedOut } from "./provider.js";
import { session } from "./session.js";

/** A refusal by a service, in the words of its problem document (RFC 9457). */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? "HTTP " + status);
    this.status = status;
    this.problem = problem ?? {};
  }
}

/** Sends a request as the person who is signed in; the answer's JSON, or a Refusal. */
export async function call(path, { method = "GET", body } = {}) {
  const response = await open(path, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

/** As call, with the raw response: for streams. */
export async function open(path, options = {}) {
  const headers = { Accept: "application/json", ...options.headers };
  if (session.token) {
    headers.Authorization = "Bearer " + session.token;
  }
  const response = await fetch(path, { ...options, headers, cache: "no-store" });
  if (response.ok) {
    return response;
  }
  if (response.status === 401) {
    signedOut();
  }
  throw new Refusal(response.status, await problemOf(response));
}

async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
