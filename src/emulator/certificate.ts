/**
 * The TLS identity of the stand-ins: a certificate for Janrain's, Weibo's and the example's host names, on loopback only.
 * For tests and the demo. The key is public, the authority's own key was thrown away, and nothing outside this program
 * trusts either: never install the authority anywhere.
 */
export const standInAuthority = `-----BEGIN CERTIFICATE-----
MIIB/DCCAaGgAwIBAgIUODtVLIOS7JwCY/vjC2GxIxJgzqowCgYIKoZIzj0EAwIw
SjEvMC0GA1UEAwwmd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gQ0EgKHRlc3Qgb25s
eSkxFzAVBgNVBAoMDndlaWJvLXByb3ZpZGVyMCAXDTI2MTEyMjE1Mzg1OVoYDzIx
MjYxMDI5MTUzODU5WjBKMS8wLQYDVQQDDCZ3ZWliby1wcm92aWRlciBzdGFuZC1p
biBDQSAodGVzdCBvbmx5KTEXMBUGA1UECgwOd2VpYm8tcHJvdmlkZXIwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAR7GGFaWPt+vRIu2BdD4dzT9NHQ2kvAJlNmwAK8
vOkC5rkD/oQilWtKpKBLwZteR1NVl1LCPnooGoGFOStsbnvpo2MwYTAdBgNVHQ4E
FgQU8W7uWea6+IR7yeeZzWBciAKJjFcwHwYDVR0jBBgwFoAU8W7uWea6+IR7yeeZ
zWBciAKJjFcwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAgQwCgYIKoZI
zj0EAwIDSQAwRgIhAJJYwjkBxGzwnN43CLgi5cJhVnIudRTMidT4efGAVZ0qAiEA
+QICKytgPWWs9bMNnj4gVI4pbBT879KoUff/RQ1S0iQ=
-----END CERTIFICATE-----
`;

export const standInCertificate = `-----BEGIN CERTIFICATE-----
MIICQzCCAeqgAwIBAgIUB/GeNrYqnfSOLoSqWVgtBuUuIRIwCgYIKoZIzj0EAwIw
SjEvMC0GA1UEAwwmd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gQ0EgKHRlc3Qgb25s
eSkxFzAVBgNVBAoMDndlaWJvLXByb3ZpZGVyMCAXDTI2MTEyMjE1Mzg1OVoYDzIx
MjYxMDI5MTUzODU5WjAvMS0wKwYDVQQDDCR3ZWliby1wcm92aWRlciBzdGFuZC1p
bnMgKHRlc3Qgb25seSkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATEXT7MOnni
h3NRdjWwkRyOPZqAsLprWtyovagY+TaNdRrw1S2UdeXzv960v7kk85EYZm8Aj61s
+OYRpxVScGIHo4HGMIHDMGEGA1UdEQRaMFiCCnJweG5vdy5jb22CDCoucnB4bm93
LmNvbYIMYWNtZS5leGFtcGxlgg4qLmFjbWUuZXhhbXBsZYINYXBpLndlaWJvLmNv
bYIJbG9jYWxob3N0hwR/AAABMAkGA1UdEwQCMAAwEwYDVR0lBAwwCgYIKwYBBQUH
AwEwHQYDVR0OBBYEFBEWAA/fiKGngSavV+ahfkz+fdtgMB8GA1UdIwQYMBaAFPFu
7lnmuviEe8nnmc1gXIgCiYxXMAoGCCqGSM49BAMCA0cAMEQCIBwrB392xMsd4hyL
CdXRqtRSRWq9Ju0EAAcEJ4MOqeuuAiBvXN+gKPjCvLDLsqKuXKt443ZF2YHz18sp
LPZSeSHa1Q==
-----END CERTIFICATE-----
`;

export const standInKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8nAinn2Sqewr8d6+
fwAuq4n2ncj3nm5qAH/7OKBZAKChRANCAATEXT7MOnnih3NRdjWwkRyOPZqAsLpr
WtyovagY+TaNdRrw1S2UdeXzv960v7kk85EYZm8Aj61s+OYRpxVScGIH
-----END PRIVATE KEY-----
`;
