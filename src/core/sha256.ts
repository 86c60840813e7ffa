/** The SHA-256 of a text or of bytes, in hex. The library is loaded here: it takes 4 ms, and most runs hash nothing. */
export function sha256(data: string | Uint8Array): string {
  return process.getBuiltinModule("crypto").createHash("sha256").update(data).digest("hex");
}
