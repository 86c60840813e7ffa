/** The fields whose values are, or become, a host or a URL that has to match exactly. */
const addressFields = /^\/(?:callbacks\/(?:de)?authorization|janrain\/(?:realm|domain|allowDomains\/\d+))$/;

/** Whether an invisible character in a field breaks the login. */
export function isExactAddress(pointer: string): boolean {
  return addressFields.test(pointer);
}
