import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A server certificate with its private key, both in PEM. */
export interface TlsIdentity {
  key: string;
  certificate: string;
  /** The certificate that clients have to trust. */
  ca: string;
}

/** Object identifiers and constant structures, in DER. */
const der = {
  ecdsaWithSha256: Buffer.from("300a06082a8648ce3d040302", "hex"),
  commonName: Buffer.from("0603550403", "hex"),
  subjectAltName: Buffer.from("0603551d11", "hex"),
  /** extKeyUsage: serverAuth */
  forServers: Buffer.from("30130603551d25040c300a06082b06010505070301", "hex"),
  /** basicConstraints, critical: not a CA */
  notCa: Buffer.from("300c0603551d130101ff04023000", "hex"),
  /** version: v3 */
  version3: Buffer.from("a003020102", "hex"),
};

const tag = { integer: 0x02, bitString: 0x03, octetString: 0x04, utf8String: 0x0c, sequence: 0x30, set: 0x31, utcTime: 0x17 };
/** The DNS name of a subjectAltName, and the extensions of a certificate. */
const contextTag = { dnsName: 0x82, extensions: 0xa3 };

const day = 24 * 60 * 60 * 1000;

/**
 * Creates a self-signed certificate for hosts, valid for a year, with a new key that exists in memory only. A client that trusts the
 * certificate trusts nothing but these hosts: it is not a CA. `node:crypto` reads certificates but does not issue them, hence the DER.
 * Source: RFC 5280, section 4.1.
 * @param hosts DNS names
 */
export function selfSignedIdentity(hosts: readonly string[], now = Date.now()): TlsIdentity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(encode(tag.set, sequence(der.commonName, encode(tag.utf8String, Buffer.from("weibo-provider emulator")))));
  const names = sequence(...hosts.map((host) => encode(contextTag.dnsName, Buffer.from(host, "ascii"))));
  const extensions = sequence(sequence(der.subjectAltName, encode(tag.octetString, names)), der.forServers, der.notCa);
  const content = sequence(
    der.version3,
    // A positive serial number.
    encode(tag.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    der.ecdsaWithSha256,
    name,
    sequence(utcTime(now - day), utcTime(now + 365 * day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    encode(contextTag.extensions, extensions),
  );
  const signature = encode(tag.bitString, Buffer.concat([Buffer.from([0]), sign("sha256", content, privateKey)]));
  const certificate = pem("CERTIFICATE", sequence(content, der.ecdsaWithSha256, signature));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), certificate, ca: certificate };
}

/** One DER element: tag, length, content. */
function encode(tagByte: number, content: Buffer): Buffer {
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tagByte, ...head]), content]);
}

function sequence(...elements: Buffer[]): Buffer {
  return encode(tag.sequence, Buffer.concat(elements));
}

/** `YYMMDDHHMMSSZ`, which RFC 5280 requires until 2049. */
function utcTime(time: number): Buffer {
  const text = new Date(time).toISOString().replace(/\.\d+|[-:T]/g, "");
  return encode(tag.utcTime, Buffer.from(text.slice(2)));
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString("base64").replace(/.{64}/g, "$&\n").trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
