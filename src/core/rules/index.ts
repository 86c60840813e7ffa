import { perTargets } from "../targets/registry.ts";
import { appType } from "./constraints/app-type.ts";
import { callbackUrl } from "./constraints/callback-url.ts";
import { certificateType } from "./constraints/certificate-type.ts";
import { constraintRule } from "./constraints/constraint-rule.ts";
import { descriptionLength } from "./constraints/description-length.ts";
import { formatVersion } from "./constraints/format-version.ts";
import { hostName } from "./constraints/host-name.ts";
import { invalidValue } from "./constraints/invalid-value.ts";
import { labelsCount } from "./constraints/labels-count.ts";
import { labelsDuplicate } from "./constraints/labels-duplicate.ts";
import { labelsSeparator } from "./constraints/labels-separator.ts";
import { nameSpaces } from "./constraints/name-spaces.ts";
import { noteLength } from "./constraints/note-length.ts";
import { pageUrl } from "./constraints/page-url.ts";
import { reviewStatus } from "./constraints/review-status.ts";
import { screenshotsCount } from "./constraints/screenshots-count.ts";
import { secretName } from "./constraints/secret-name.ts";
import { siteEntries } from "./constraints/site-entries.ts";
import { siteHost } from "./constraints/site-host.ts";
import { testUsers } from "./constraints/test-users.ts";
import { websiteUrl } from "./constraints/website-url.ts";
import { callbackDiffers } from "./declaration/callback-differs.ts";
import { callbackFragment } from "./declaration/callback-fragment.ts";
import { callbackHost } from "./declaration/callback-host.ts";
import { callbackHttp } from "./declaration/callback-http.ts";
import { callbackPath } from "./declaration/callback-path.ts";
import { certificateForeigner } from "./declaration/certificate-foreigner.ts";
import { credentialsForm } from "./declaration/credentials-form.ts";
import { credentialsSwapped } from "./declaration/credentials-swapped.ts";
import { deauthorizationCallback } from "./declaration/deauthorization-callback.ts";
import { idNumberForm } from "./declaration/id-number-form.ts";
import { nameBrand } from "./declaration/name-brand.ts";
import { realNameSpaces } from "./declaration/real-name-spaces.ts";
import { reviewDevelopment } from "./declaration/review-development.ts";
import { reviewIdentity } from "./declaration/review-identity.ts";
import { secretReserved } from "./declaration/secret-reserved.ts";
import { secretsDistinct } from "./declaration/secrets-distinct.ts";
import { securityDomain } from "./declaration/security-domain.ts";
import { urlForm } from "./declaration/url-form.ts";
import { websiteHttp } from "./declaration/website-http.ts";
import { identityInFile } from "./exposure/identity-in-file.ts";
import { secretInFile } from "./exposure/secret-in-file.ts";
import { declarationTwice } from "./folder/declaration-twice.ts";
import { ignoreForm } from "./ignores/ignore-form.ts";
import { ignoreRenamed } from "./ignores/ignore-renamed.ts";
import { ignoreUnused } from "./ignores/ignore-unused.ts";
import { imageExtension } from "./images/image-extension.ts";
import { imageFile } from "./images/image-file.ts";
import { imageFormat } from "./images/image-format.ts";
import { imageRepeated } from "./images/image-repeated.ts";
import { imageSize } from "./images/image-size.ts";
import { tooManyFindings } from "./limits/too-many-findings.ts";
import { fileEmpty } from "./reading/file-empty.ts";
import { fileEncoding } from "./reading/file-encoding.ts";
import { fileSize } from "./reading/file-size.ts";
import { lineBreak } from "./reading/line-break.ts";
import { mergeConflict } from "./reading/merge-conflict.ts";
import { yamlAlias } from "./reading/yaml-alias.ts";
import { yamlDepth } from "./reading/yaml-depth.ts";
import { yamlDocuments } from "./reading/yaml-documents.ts";
import { yamlDuplicateKey } from "./reading/yaml-duplicate-key.ts";
import { yamlKey } from "./reading/yaml-key.ts";
import { yamlSyntax } from "./reading/yaml-syntax.ts";
import { yamlTag } from "./reading/yaml-tag.ts";
import type { Rule, RuleMeta } from "./rule.ts";
import { addressInvisible } from "./schema/address-invisible.ts";
import { curlyQuotes } from "./schema/curly-quotes.ts";
import { emptyValue } from "./schema/empty-value.ts";
import { entryIndentation } from "./schema/entry-indentation.ts";
import { entrySeparator } from "./schema/entry-separator.ts";
import { invisibleCharacter } from "./schema/invisible-character.ts";
import { missingKey } from "./schema/missing-key.ts";
import { placeholderValue } from "./schema/placeholder-value.ts";
import { strayPunctuation } from "./schema/stray-punctuation.ts";
import { surroundingSpace } from "./schema/surrounding-space.ts";
import { undecodedText } from "./schema/undecoded-text.ts";
import { unknownKey } from "./schema/unknown-key.ts";
import { unquotedNumber } from "./schema/unquoted-number.ts";
import type { SchemaVerdict } from "./schema/verdict.ts";
import { wrongType } from "./schema/wrong-type.ts";
import { chinaHosts } from "./urls/china-hosts.ts";
import { loginMissing } from "./urls/login-missing.ts";
import { loginUnconfirmed } from "./urls/login-unconfirmed.ts";
import { loginUnknown } from "./urls/login-unknown.ts";
import { failureRules } from "./urls/network-failures.ts";
import { urlCertificateChain } from "./urls/url-certificate-chain.ts";
import { urlCertificateExpires } from "./urls/url-certificate-expires.ts";
import { urlNotPage } from "./urls/url-not-page.ts";
import { urlStatus } from "./urls/url-status.ts";
import { urlUnknown } from "./urls/url-unknown.ts";
import { websitePublic } from "./urls/website-public.ts";
import { signInDiffers } from "./weibo/sign-in-differs.ts";
import { signInRefused } from "./weibo/sign-in-refused.ts";
import { weiboCallback } from "./weibo/weibo-callback.ts";
import { weiboCredentials } from "./weibo/weibo-credentials.ts";
import { weiboUnapproved } from "./weibo/weibo-unapproved.ts";
import { weiboUnknown } from "./weibo/weibo-unknown.ts";

/** Can the file be read? Each stage runs only if the stage before it has no findings. */
export const byteRules = [fileSize, fileEncoding];
export const textRules = [mergeConflict, lineBreak];
export const yamlStages = [
  [fileEmpty, yamlDepth, yamlSyntax],
  [yamlDocuments, yamlTag, yamlAlias, yamlKey, yamlDuplicateKey],
];
export const yamlRules = yamlStages.flat();

/** Does the file contain a secret or personal data? */
export const exposureRules = [secretInFile, identityInFile];

/** Is each field valid on its own? A value gets findings of one stage only: those of later stages would follow from them. */
export const schemaStages = perTargets((targets) => [
  [missingKey, unknownKey],
  [entryIndentation, entrySeparator],
  [labelsCount, screenshotsCount, siteEntries],
  [emptyValue],
  [invisibleCharacter, addressInvisible],
  [placeholderValue],
  [unquotedNumber, wrongType],
  [undecodedText],
  [strayPunctuation],
  [surroundingSpace],
  [
    secretName,
    formatVersion,
    nameSpaces,
    appType,
    websiteUrl,
    noteLength,
    descriptionLength,
    labelsDuplicate,
    labelsSeparator,
    pageUrl,
    siteHost,
    callbackUrl,
    hostName,
    ...targets.flatMap(({ rules }) => (rules.constraints ?? []).map(constraintRule)),
    certificateType,
    reviewStatus,
    testUsers,
    invalidValue,
  ],
  [curlyQuotes],
]);
export const schemaRules = (): readonly Rule<SchemaVerdict>[] => schemaStages().flat();

/** The schema rules that look at the values themselves; the others report violations of the schema. */
const valueRules: readonly Rule<SchemaVerdict>[] = [
  entryIndentation,
  entrySeparator,
  emptyValue,
  invisibleCharacter,
  addressInvisible,
  placeholderValue,
  strayPunctuation,
  surroundingSpace,
  curlyQuotes,
  undecodedText,
];

/** The stages that have something to do in a declaration without violations, as most are. */
export const valueStages = perTargets(() =>
  schemaStages()
    .map((stage) => stage.filter((rule) => valueRules.includes(rule)))
    .filter((stage) => stage.length > 0),
);

/** Are the fields consistent with each other? */
export const declarationRules = perTargets((targets) => [
  urlForm,
  nameBrand,
  websiteHttp,
  securityDomain,
  callbackHost,
  callbackFragment,
  callbackHttp,
  deauthorizationCallback,
  callbackPath,
  callbackDiffers,
  secretReserved,
  secretsDistinct,
  credentialsSwapped,
  credentialsForm,
  certificateForeigner,
  realNameSpaces,
  idNumberForm,
  reviewDevelopment,
  reviewIdentity,
  ...targets.flatMap(({ rules }) => rules.declaration ?? []),
]);

/** Do the images have the right formats and sizes? */
export const folderRules = [declarationTwice];
export const imageRules = [imageFile, imageFormat, imageSize, imageExtension, imageRepeated];

/** Do the URLs open, and do they show a login? */
export const urlRules = [
  ...failureRules,
  urlStatus,
  urlNotPage,
  urlCertificateChain,
  urlUnknown,
  urlCertificateExpires,
  loginMissing,
  loginUnknown,
  loginUnconfirmed,
  chinaHosts,
  websitePublic,
];

/** The rules for URLs that were not requested; the others are about responses. */
export const unrequestedUrlRules = [websitePublic];

/** What does Weibo respond for the application? */
export const weiboRules = [signInDiffers, signInRefused, weiboCallback, weiboCredentials, weiboUnapproved, weiboUnknown];

/** Are the ignore comments valid and in use? */
export const ignoreRules = [ignoreForm, ignoreRenamed, ignoreUnused];

/** Are there too many findings to report? */
export const limitRules = [tooManyFindings];

/** Every rule, in the order in which the stages run. */
export const allRules = perTargets((): readonly RuleMeta[] =>
  [
    ...byteRules,
    ...textRules,
    ...yamlRules,
    ...exposureRules,
    ...schemaRules(),
    ...declarationRules(),
    ...folderRules,
    ...imageRules,
    ...urlRules,
    ...weiboRules,
    ...ignoreRules,
    ...limitRules,
  ].map(({ meta }) => meta),
);

const rulesById = perTargets(() => new Map(allRules().map((rule) => [rule.id, rule])));

/** The rule with an id; undefined if there is none. */
export function ruleOf(id: string): RuleMeta | undefined {
  return rulesById().get(id);
}
