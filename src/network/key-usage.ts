/** The identifier of the extension `keyUsage`, as DER. Source: RFC 5280, 4.2.1.3. */
const identifier = Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x0f]);

/** The flag of a critical extension, as DER. */
const critical = Buffer.from([0x01, 0x01, 0xff]);

const digitalSignature = 0x80;
const keyEncipherment = 0x20;

/**
 * Whether browsers accept the key usage of a server's certificate for the key exchange. Node does not check it.
 * Source: RFC 8446, 4.4.2.2; RFC 5246, 7.4.2; BoringSSL, ssl_cert_check_key_usage (ERR_SSL_KEY_USAGE_INCOMPATIBLE).
 * @param certificate as DER
 * @param cipher its standard name
 */
export function isUsableKey(certificate: Buffer, cipher: string): boolean {
  const start = certificate.indexOf(identifier);
  if (start === -1) return true;
  const rest = certificate.subarray(start + identifier.length);
  const value = rest.indexOf(critical) === 0 ? rest.subarray(critical.length) : rest;
  // An octet string with a bit string: type and length of each, the number of unused bits, then the bits.
  const bits = value[5] ?? 0;
  return (bits & (cipher.startsWith("TLS_RSA_") ? keyEncipherment : digitalSignature)) !== 0;
}
