/** What the server says about this centre; filled before the page is shown. */
export const settings = { zone: undefined, localLogin: true, providerLogin: false };

export async function loadSettings() {
  const response = await fetch("/settings");
  if (response.ok) {
    Object.assign(settings, await response.json());
  }
}
