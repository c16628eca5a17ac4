/** What this browser remembers of its user's taste. Private windows remember nothing, and that is fine. */
export function remembered(name) {
  try {
    return localStorage.getItem("callcenter." + name);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem("callcenter." + name, value);
  } catch {
    return;
  }
}
