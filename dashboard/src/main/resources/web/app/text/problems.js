import { language, t } from "./language.js";

/** What a service found wrong, for people: in the page's words where it has some, else as the service says it. */
export function problemWords(refusal) {
  const slug = refusal.problem?.type?.split(":").at(-1);
  return language.knows("problem." + slug) ? t("problem." + slug) : refusal.message;
}

/** By the last part of the field's name, incidents[0].callId as callId. */
export function wrongFields(refusal) {
  const { errors, field, detail } = refusal?.problem ?? {};
  const wrong = errors ?? (field ? [{ field, message: detail.replace(field + ": ", "") }] : []);
  return new Map(wrong.map((one) => [lastPart(one.field), wordsAt(one)]));
}

/** What is wrong beside those fields: the refusal as a whole, or fields that nobody sees. */
export function otherThan(names, refusal) {
  if (!refusal) {
    return "";
  }
  const fields = [...wrongFields(refusal)];
  if (fields.length === 0) {
    return problemWords(refusal);
  }
  return fields.filter(([name]) => !names.includes(name)).map(([, words]) => words).join(" ");
}

function lastPart(field) {
  return field.split(".").at(-1);
}

function wordsAt({ field, message }) {
  const key = "wrong." + lastPart(field);
  return language.knows(key) ? t(key) : message;
}
