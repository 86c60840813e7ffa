/** The result of an operation, before the quirks shape the response. */
export interface OperationResult {
  ok: boolean;
  members: Record<string, unknown>;
}

export function ok(members: Record<string, unknown>): OperationResult {
  return { ok: true, members };
}

/** @param code one of the documented error codes; `msg` is literal from the error table where it has one */
export function fail(code: number, msg: string): OperationResult {
  return { ok: false, members: { err: { code, msg } } };
}
