import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isUsableKey } from "../../src/network/key-usage.ts";
import { chain } from "../helpers/certificates.ts";

const [ephemeral, rsa] = ["TLS_AES_128_GCM_SHA256", "TLS_RSA_WITH_AES_128_GCM_SHA256"];

/** The extension with other bits, as it is in a certificate. */
const usage = (bits: number, flag = "0101ff") =>
  Buffer.from(`30110603551d0f${flag}0404030200${bits.toString(16).padStart(2, "0")}3013`, "hex");

describe("the key of a certificate", () => {
  test.each<[name: string, certificate: Buffer, cipher: string, isUsable: boolean]>([
    ["for anything", new X509Certificate(chain.leaf).raw, ephemeral, true],
    ["that may only encrypt keys, to sign", new X509Certificate(chain.encipherment).raw, ephemeral, false],
    ["that may only encrypt keys, to encrypt one", new X509Certificate(chain.encipherment).raw, rsa, true],
    ["that may sign, to sign", usage(0x80), ephemeral, true],
    ["that may sign, to encrypt a key", usage(0x80), rsa, false],
    ["that may sign and encrypt keys, to encrypt one", usage(0xa0), rsa, true],
    ["that may only agree on keys, to sign", usage(0x08), ephemeral, false],
    ["that may sign in an extension that is not critical", usage(0x80, ""), ephemeral, true],
    ["that may not sign in an extension that is not critical", usage(0x7f, ""), ephemeral, false],
  ])("%s", (_, certificate, cipher, isUsable) => {
    expect(isUsableKey(certificate, cipher)).toBe(isUsable);
  });
});
