/**
 * Whether a text is a resident identity number: area, date of birth, sequence, and a valid check digit.
 * Source: GB 11643-1999; the check digit is ISO 7064 MOD 11-2.
 */
export function isResidentNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx]$/.test(text)) return false;
  let sum = 0;
  for (const digit of text.slice(0, 17)) sum = ((sum + Number(digit)) * 2) % 11;
  const expected = (12 - sum) % 11;
  return (expected === 10 ? "X" : String(expected)) === text.slice(17).toUpperCase();
}
