/**
 * The TLS identity of the stand-ins: a certificate for Janrain's, Weibo's and the example's host names, on loopback only.
 * For tests and the demo. The key is public, the authority's own key was thrown away, and nothing outside this program
 * trusts either: never install the authority anywhere.
 */
export const emulatorCa = `-----BEGIN CERTIFICATE-----
MIIBuDCCAV+gAwIBAgIUBi5ZN+Ism7KTH7vTG39E82+yfMswCgYIKoZIzj0EAwIw
ODE2MDQGA1UEAwwtd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gYXV0aG9yaXR5ICh0
ZXN0IG9ubHkpMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjA4MTYw
NAYDVQQDDC13ZWliby1wcm92aWRlciBzdGFuZC1pbiBhdXRob3JpdHkgKHRlc3Qg
b25seSkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATRqycvl4tRr4lRi3eV6SZQ
2JLUwSnuz6Xxs8FOWrm11f9Ku5ku2ff0y5nKYPPbIDY1WbyVTrC3p++4wY6EXOPW
o0UwQzASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4E
FgQUfV6/7URW+qy2VORPskkbgGUn2IYwCgYIKoZIzj0EAwIDRwAwRAIgI48ZmpsH
QISsB+et3yILpk4OTUaxWj+PxrnvtuMquLQCIDtw47iaI9tKX+YDlbJYI6VXUnNP
KZ7ZvLSwDt+JFuAx
-----END CERTIFICATE-----
`;

export const emulatorCertificate = `-----BEGIN CERTIFICATE-----
MIICFTCCAbygAwIBAgIUKd5QHRvrV3uZZj3HvY/LlszCVAYwCgYIKoZIzj0EAwIw
ODE2MDQGA1UEAwwtd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gYXV0aG9yaXR5ICh0
ZXN0IG9ubHkpMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAvMS0w
KwYDVQQDDCR3ZWliby1wcm92aWRlciBzdGFuZC1pbnMgKHRlc3Qgb25seSkwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFjyq07
jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5po4GqMIGnMGEG
A1UdEQRaMFiCCnJweG5vdy5jb22CDCoucnB4bm93LmNvbYIMYWNtZS5leGFtcGxl
gg4qLmFjbWUuZXhhbXBsZYINYXBpLndlaWJvLmNvbYIJbG9jYWxob3N0hwR/AAAB
MAwGA1UdEwEB/wQCMAAwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHwYDVR0jBBgwFoAU
fV6/7URW+qy2VORPskkbgGUn2IYwCgYIKoZIzj0EAwIDRwAwRAIgE1kimmGDe/Sx
Fd/bXmUA5l39okNx+wK/9xVxxM/K3zgCIDQKrt/XF0SMLZQrRceDki/GT38WuY8O
eQ6O6d74wHJJ
-----END CERTIFICATE-----
`;

export const emulatorKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTbgeiq8v8z2dRJwP
9FzOVVbsU3c0s5coGiYGj/fKkQqhRANCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFj
yq07jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5p
-----END PRIVATE KEY-----
`;
