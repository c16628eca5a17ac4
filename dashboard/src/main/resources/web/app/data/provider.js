import { session } from "./session.js";
import { settings } from "./settings.js";

const KEY = "callcenter.signedInAgainAt";
const NOT_SOONER_MS = 60_000;

/** Where an identity provider signs people in, the server knows who this is; the token stays with it. */
export async function loadPerson() {
  if (!settings.providerLogin) {
    return;
  }
  const response = await fetch("/session", { cache: "no-store" });
  if (response.ok) {
    session.open(await response.json());
  } else if (response.status === 401) {
    signedOut();
  }
}

/** Somebody says that nobody is signed in any more. */
export function signedOut() {
  if (session.token) {
    session.close();
  } else if (settings.providerLogin && Date.now() - Number(sessionStorage.getItem(KEY)) > NOT_SOONER_MS) {
    // Loading the page leads to the provider. Not at once again: a service that refuses every token would keep us going.
    sessionStorage.setItem(KEY, String(Date.now()));
    location.reload();
  }
}

/** The person leaves. */
export function signOut() {
  session.close();
  if (settings.providerLogin) {
    location.assign("/logout");
  }
}
