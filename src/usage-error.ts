/** A mistake in how the program was called or configured: exit code 2. The message says what to do and goes to the user as it is. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
