// Generated from schema/weibo-provider.source.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["version","app","images","callbacks","credentials"],"definitions":{"secretName":{"type":"string","minLength":1,"pattern":"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}},"properties":{"version":{"type":"integer","const":1},"app":{"type":"object","additionalProperties":false,"required":["name","type","website","note","description","operatingAccount"],"properties":{"name":{"type":"string","minLength":1,"pattern":"^[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?![\\w\\W])"},"type":{"type":"string","const":"web"},"website":{"type":"string","minLength":1,"pattern":"^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"},"note":{"type":"string","minLength":1,"maxLength":15},"description":{"type":"string","minLength":1,"pattern":"^(?:(?:[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|(?![\\w\\W])))){20}|(?![\\w\\W]))"},"securityDomain":{"type":"boolean"},"labels":{"type":"array","maxItems":3,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*(?![\\w\\W])"}},"operatingAccount":{"type":"string","minLength":1}}},"site":{"type":"object","additionalProperties":false,"properties":{"home":{"type":"string","minLength":1,"pattern":"^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"},"login":{"type":"string","minLength":1,"pattern":"^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"},"register":{"type":"string","minLength":1,"pattern":"^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"},"markers":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1}},"closedInChina":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"}},"openInChina":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"}}}},"images":{"type":"object","additionalProperties":false,"required":["icon16","icon80","icon120","screenshots"],"properties":{"icon16":{"type":"string","minLength":1},"icon80":{"type":"string","minLength":1},"icon120":{"type":"string","minLength":1},"screenshots":{"type":"array","minItems":3,"maxItems":3,"items":{"type":"string","minLength":1}}}},"callbacks":{"type":"object","additionalProperties":false,"required":["authorization","deauthorization"],"properties":{"authorization":{"type":"string","minLength":1,"pattern":"^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"},"deauthorization":{"type":"string","minLength":1,"pattern":"^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}}},"credentials":{"type":"object","additionalProperties":false,"required":["appKey","appSecret"],"properties":{"appKey":{"$ref":"#/definitions/secretName"},"appSecret":{"$ref":"#/definitions/secretName"}}},"auth0":{"type":"object","additionalProperties":false,"required":["domain","connection","clientId","clientSecret"],"properties":{"domain":{"type":"string","minLength":1,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"},"customDomain":{"type":"string","minLength":1,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"},"connection":{"type":"string","minLength":1,"pattern":"^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?(?![\\w\\W])"},"applications":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]*(?![\\w\\W])"}},"clientId":{"$ref":"#/definitions/secretName"},"clientSecret":{"$ref":"#/definitions/secretName"}}},"janrain":{"type":"object","additionalProperties":false,"required":["apiKey"],"if":{"not":{"required":["realm"]}},"then":{"required":["domain"]},"properties":{"realm":{"type":"string","minLength":1,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?(?![\\w\\W])"},"domain":{"type":"string","minLength":1,"pattern":"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"},"apiKey":{"$ref":"#/definitions/secretName"},"partnerKey":{"$ref":"#/definitions/secretName"},"allowDomains":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"}}}},"keycloak":{"type":"object","additionalProperties":false,"required":["url","realm","alias","clientId","clientSecret"],"properties":{"url":{"type":"string","minLength":1,"pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?![\\w\\W])"},"realm":{"type":"string","minLength":1,"pattern":"^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"},"alias":{"type":"string","minLength":1,"pattern":"^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"},"providerId":{"type":"string","minLength":1,"pattern":"^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"},"clientId":{"$ref":"#/definitions/secretName"},"clientSecret":{"$ref":"#/definitions/secretName"}}},"developer":{"type":"object","additionalProperties":false,"required":["foreigner","certificateType","realName","idNumber"],"properties":{"foreigner":{"type":"boolean"},"certificateType":{"type":"string","enum":["passport","id-card"]},"realName":{"$ref":"#/definitions/secretName"},"idNumber":{"$ref":"#/definitions/secretName"}}},"review":{"type":"object","additionalProperties":false,"required":["status"],"if":{"properties":{"status":{"const":"approved"}}},"else":{"properties":{"testUsers":{"type":"integer","maximum":15}}},"properties":{"status":{"type":"string","enum":["development","in-review","approved","rejected"]},"testUsers":{"type":"integer","minimum":0}}}}};
const schema12 = {"type":"string","minLength":1,"pattern":"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"};
const func2 = Object.prototype.hasOwnProperty;
import { countCharacters as func3 } from "../words.ts";
const pattern0 = new RegExp("^[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?![\\w\\W])", "u");
const pattern1 = new RegExp("^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])", "u");
const pattern2 = new RegExp("^(?:(?:[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|(?![\\w\\W])))){20}|(?![\\w\\W]))", "u");
const pattern3 = new RegExp("^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*(?![\\w\\W])", "u");
const pattern7 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])", "u");
const pattern9 = new RegExp("^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])", "u");
const pattern11 = new RegExp("^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])", "u");
const pattern13 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])", "u");
const pattern15 = new RegExp("^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?(?![\\w\\W])", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_-]*(?![\\w\\W])", "u");
const pattern19 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?(?![\\w\\W])", "u");
const pattern23 = new RegExp("^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])", "u");
const pattern24 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?![\\w\\W])", "u");
const pattern25 = new RegExp("^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.app === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.images === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.callbacks === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callbacks"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.credentials === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.app !== undefined){
let data1 = data.app;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.type === undefined){
const err9 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.website === undefined){
const err10 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/required",keyword:"required",params:{missingProperty: "website"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.note === undefined){
const err11 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/required",keyword:"required",params:{missingProperty: "note"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.description === undefined){
const err12 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.operatingAccount === undefined){
const err13 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/required",keyword:"required",params:{missingProperty: "operatingAccount"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data1){
if(!((((((((key1 === "name") || (key1 === "type")) || (key1 === "website")) || (key1 === "note")) || (key1 === "description")) || (key1 === "securityDomain")) || (key1 === "labels")) || (key1 === "operatingAccount"))){
const err14 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err15 = {instancePath:instancePath+"/app/name",schemaPath:"#/properties/app/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data2)){
const err16 = {instancePath:instancePath+"/app/name",schemaPath:"#/properties/app/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/app/name",schemaPath:"#/properties/app/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.type !== undefined){
let data3 = data1.type;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/app/type",schemaPath:"#/properties/app/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("web" !== data3){
const err19 = {instancePath:instancePath+"/app/type",schemaPath:"#/properties/app/properties/type/const",keyword:"const",params:{allowedValue: "web"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.website !== undefined){
let data4 = data1.website;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err20 = {instancePath:instancePath+"/app/website",schemaPath:"#/properties/app/properties/website/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern1.test(data4)){
const err21 = {instancePath:instancePath+"/app/website",schemaPath:"#/properties/app/properties/website/pattern",keyword:"pattern",params:{pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/app/website",schemaPath:"#/properties/app/properties/website/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.note !== undefined){
let data5 = data1.note;
if(typeof data5 === "string"){
if(func3(data5) > 15){
const err23 = {instancePath:instancePath+"/app/note",schemaPath:"#/properties/app/properties/note/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data5) < 1){
const err24 = {instancePath:instancePath+"/app/note",schemaPath:"#/properties/app/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/app/note",schemaPath:"#/properties/app/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.description !== undefined){
let data6 = data1.description;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err26 = {instancePath:instancePath+"/app/description",schemaPath:"#/properties/app/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern2.test(data6)){
const err27 = {instancePath:instancePath+"/app/description",schemaPath:"#/properties/app/properties/description/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|(?![\\w\\W])))){20}|(?![\\w\\W]))"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/app/description",schemaPath:"#/properties/app/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.securityDomain !== undefined){
if(typeof data1.securityDomain !== "boolean"){
const err29 = {instancePath:instancePath+"/app/securityDomain",schemaPath:"#/properties/app/properties/securityDomain/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.labels !== undefined){
let data8 = data1.labels;
if(Array.isArray(data8)){
if(data8.length > 3){
const err30 = {instancePath:instancePath+"/app/labels",schemaPath:"#/properties/app/properties/labels/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err31 = {instancePath:instancePath+"/app/labels/" + i0,schemaPath:"#/properties/app/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern3.test(data9)){
const err32 = {instancePath:instancePath+"/app/labels/" + i0,schemaPath:"#/properties/app/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/app/labels/" + i0,schemaPath:"#/properties/app/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err34 = {instancePath:instancePath+"/app/labels",schemaPath:"#/properties/app/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err35 = {instancePath:instancePath+"/app/labels",schemaPath:"#/properties/app/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.operatingAccount !== undefined){
let data10 = data1.operatingAccount;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err36 = {instancePath:instancePath+"/app/operatingAccount",schemaPath:"#/properties/app/properties/operatingAccount/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/app/operatingAccount",schemaPath:"#/properties/app/properties/operatingAccount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.site !== undefined){
let data11 = data.site;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((((key2 === "home") || (key2 === "login")) || (key2 === "register")) || (key2 === "markers")) || (key2 === "closedInChina")) || (key2 === "openInChina"))){
const err39 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.home !== undefined){
let data12 = data11.home;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err40 = {instancePath:instancePath+"/site/home",schemaPath:"#/properties/site/properties/home/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern1.test(data12)){
const err41 = {instancePath:instancePath+"/site/home",schemaPath:"#/properties/site/properties/home/pattern",keyword:"pattern",params:{pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/site/home",schemaPath:"#/properties/site/properties/home/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.login !== undefined){
let data13 = data11.login;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err43 = {instancePath:instancePath+"/site/login",schemaPath:"#/properties/site/properties/login/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern1.test(data13)){
const err44 = {instancePath:instancePath+"/site/login",schemaPath:"#/properties/site/properties/login/pattern",keyword:"pattern",params:{pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/site/login",schemaPath:"#/properties/site/properties/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.register !== undefined){
let data14 = data11.register;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err46 = {instancePath:instancePath+"/site/register",schemaPath:"#/properties/site/properties/register/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern1.test(data14)){
const err47 = {instancePath:instancePath+"/site/register",schemaPath:"#/properties/site/properties/register/pattern",keyword:"pattern",params:{pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/site/register",schemaPath:"#/properties/site/properties/register/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data11.markers !== undefined){
let data15 = data11.markers;
if(Array.isArray(data15)){
if(data15.length > 20){
const err49 = {instancePath:instancePath+"/site/markers",schemaPath:"#/properties/site/properties/markers/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err50 = {instancePath:instancePath+"/site/markers/" + i2,schemaPath:"#/properties/site/properties/markers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/site/markers/" + i2,schemaPath:"#/properties/site/properties/markers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/site/markers",schemaPath:"#/properties/site/properties/markers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data11.closedInChina !== undefined){
let data17 = data11.closedInChina;
if(Array.isArray(data17)){
if(data17.length > 100){
const err53 = {instancePath:instancePath+"/site/closedInChina",schemaPath:"#/properties/site/properties/closedInChina/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err54 = {instancePath:instancePath+"/site/closedInChina/" + i3,schemaPath:"#/properties/site/properties/closedInChina/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern7.test(data18)){
const err55 = {instancePath:instancePath+"/site/closedInChina/" + i3,schemaPath:"#/properties/site/properties/closedInChina/items/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/site/closedInChina/" + i3,schemaPath:"#/properties/site/properties/closedInChina/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/site/closedInChina",schemaPath:"#/properties/site/properties/closedInChina/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data11.openInChina !== undefined){
let data19 = data11.openInChina;
if(Array.isArray(data19)){
if(data19.length > 100){
const err58 = {instancePath:instancePath+"/site/openInChina",schemaPath:"#/properties/site/properties/openInChina/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err59 = {instancePath:instancePath+"/site/openInChina/" + i4,schemaPath:"#/properties/site/properties/openInChina/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern7.test(data20)){
const err60 = {instancePath:instancePath+"/site/openInChina/" + i4,schemaPath:"#/properties/site/properties/openInChina/items/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/site/openInChina/" + i4,schemaPath:"#/properties/site/properties/openInChina/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/site/openInChina",schemaPath:"#/properties/site/properties/openInChina/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.images !== undefined){
let data21 = data.images;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.icon16 === undefined){
const err64 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "icon16"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data21.icon80 === undefined){
const err65 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "icon80"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data21.icon120 === undefined){
const err66 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "icon120"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data21.screenshots === undefined){
const err67 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/required",keyword:"required",params:{missingProperty: "screenshots"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key3 in data21){
if(!((((key3 === "icon16") || (key3 === "icon80")) || (key3 === "icon120")) || (key3 === "screenshots"))){
const err68 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.icon16 !== undefined){
let data22 = data21.icon16;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err69 = {instancePath:instancePath+"/images/icon16",schemaPath:"#/properties/images/properties/icon16/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/images/icon16",schemaPath:"#/properties/images/properties/icon16/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.icon80 !== undefined){
let data23 = data21.icon80;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err71 = {instancePath:instancePath+"/images/icon80",schemaPath:"#/properties/images/properties/icon80/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/images/icon80",schemaPath:"#/properties/images/properties/icon80/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data21.icon120 !== undefined){
let data24 = data21.icon120;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err73 = {instancePath:instancePath+"/images/icon120",schemaPath:"#/properties/images/properties/icon120/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/images/icon120",schemaPath:"#/properties/images/properties/icon120/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data21.screenshots !== undefined){
let data25 = data21.screenshots;
if(Array.isArray(data25)){
if(data25.length > 3){
const err75 = {instancePath:instancePath+"/images/screenshots",schemaPath:"#/properties/images/properties/screenshots/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data25.length < 3){
const err76 = {instancePath:instancePath+"/images/screenshots",schemaPath:"#/properties/images/properties/screenshots/minItems",keyword:"minItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len4 = data25.length;
for(let i5=0; i5<len4; i5++){
let data26 = data25[i5];
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err77 = {instancePath:instancePath+"/images/screenshots/" + i5,schemaPath:"#/properties/images/properties/screenshots/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/images/screenshots/" + i5,schemaPath:"#/properties/images/properties/screenshots/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/images/screenshots",schemaPath:"#/properties/images/properties/screenshots/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.callbacks !== undefined){
let data27 = data.callbacks;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.authorization === undefined){
const err81 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data27.deauthorization === undefined){
const err82 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/required",keyword:"required",params:{missingProperty: "deauthorization"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key4 in data27){
if(!((key4 === "authorization") || (key4 === "deauthorization"))){
const err83 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data27.authorization !== undefined){
let data28 = data27.authorization;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err84 = {instancePath:instancePath+"/callbacks/authorization",schemaPath:"#/properties/callbacks/properties/authorization/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!pattern9.test(data28)){
const err85 = {instancePath:instancePath+"/callbacks/authorization",schemaPath:"#/properties/callbacks/properties/authorization/pattern",keyword:"pattern",params:{pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/callbacks/authorization",schemaPath:"#/properties/callbacks/properties/authorization/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data27.deauthorization !== undefined){
let data29 = data27.deauthorization;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err87 = {instancePath:instancePath+"/callbacks/deauthorization",schemaPath:"#/properties/callbacks/properties/deauthorization/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern9.test(data29)){
const err88 = {instancePath:instancePath+"/callbacks/deauthorization",schemaPath:"#/properties/callbacks/properties/deauthorization/pattern",keyword:"pattern",params:{pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/callbacks/deauthorization",schemaPath:"#/properties/callbacks/properties/deauthorization/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.credentials !== undefined){
let data30 = data.credentials;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.appKey === undefined){
const err91 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "appKey"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data30.appSecret === undefined){
const err92 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "appSecret"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key5 in data30){
if(!((key5 === "appKey") || (key5 === "appSecret"))){
const err93 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data30.appKey !== undefined){
let data31 = data30.appKey;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err94 = {instancePath:instancePath+"/credentials/appKey",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern11.test(data31)){
const err95 = {instancePath:instancePath+"/credentials/appKey",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/credentials/appKey",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data30.appSecret !== undefined){
let data32 = data30.appSecret;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err97 = {instancePath:instancePath+"/credentials/appSecret",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern11.test(data32)){
const err98 = {instancePath:instancePath+"/credentials/appSecret",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/credentials/appSecret",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.auth0 !== undefined){
let data33 = data.auth0;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.domain === undefined){
const err101 = {instancePath:instancePath+"/auth0",schemaPath:"#/properties/auth0/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data33.connection === undefined){
const err102 = {instancePath:instancePath+"/auth0",schemaPath:"#/properties/auth0/required",keyword:"required",params:{missingProperty: "connection"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data33.clientId === undefined){
const err103 = {instancePath:instancePath+"/auth0",schemaPath:"#/properties/auth0/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data33.clientSecret === undefined){
const err104 = {instancePath:instancePath+"/auth0",schemaPath:"#/properties/auth0/required",keyword:"required",params:{missingProperty: "clientSecret"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key6 in data33){
if(!((((((key6 === "domain") || (key6 === "customDomain")) || (key6 === "connection")) || (key6 === "applications")) || (key6 === "clientId")) || (key6 === "clientSecret"))){
const err105 = {instancePath:instancePath+"/auth0",schemaPath:"#/properties/auth0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data33.domain !== undefined){
let data34 = data33.domain;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err106 = {instancePath:instancePath+"/auth0/domain",schemaPath:"#/properties/auth0/properties/domain/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern13.test(data34)){
const err107 = {instancePath:instancePath+"/auth0/domain",schemaPath:"#/properties/auth0/properties/domain/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/auth0/domain",schemaPath:"#/properties/auth0/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data33.customDomain !== undefined){
let data35 = data33.customDomain;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err109 = {instancePath:instancePath+"/auth0/customDomain",schemaPath:"#/properties/auth0/properties/customDomain/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern13.test(data35)){
const err110 = {instancePath:instancePath+"/auth0/customDomain",schemaPath:"#/properties/auth0/properties/customDomain/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/auth0/customDomain",schemaPath:"#/properties/auth0/properties/customDomain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data33.connection !== undefined){
let data36 = data33.connection;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err112 = {instancePath:instancePath+"/auth0/connection",schemaPath:"#/properties/auth0/properties/connection/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern15.test(data36)){
const err113 = {instancePath:instancePath+"/auth0/connection",schemaPath:"#/properties/auth0/properties/connection/pattern",keyword:"pattern",params:{pattern: "^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/auth0/connection",schemaPath:"#/properties/auth0/properties/connection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data33.applications !== undefined){
let data37 = data33.applications;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i6=0; i6<len5; i6++){
let data38 = data37[i6];
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err115 = {instancePath:instancePath+"/auth0/applications/" + i6,schemaPath:"#/properties/auth0/properties/applications/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern16.test(data38)){
const err116 = {instancePath:instancePath+"/auth0/applications/" + i6,schemaPath:"#/properties/auth0/properties/applications/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/auth0/applications/" + i6,schemaPath:"#/properties/auth0/properties/applications/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
let i7 = data37.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data37[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err118 = {instancePath:instancePath+"/auth0/applications",schemaPath:"#/properties/auth0/properties/applications/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err119 = {instancePath:instancePath+"/auth0/applications",schemaPath:"#/properties/auth0/properties/applications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data33.clientId !== undefined){
let data39 = data33.clientId;
if(typeof data39 === "string"){
if(func3(data39) < 1){
const err120 = {instancePath:instancePath+"/auth0/clientId",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern11.test(data39)){
const err121 = {instancePath:instancePath+"/auth0/clientId",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/auth0/clientId",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data33.clientSecret !== undefined){
let data40 = data33.clientSecret;
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err123 = {instancePath:instancePath+"/auth0/clientSecret",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!pattern11.test(data40)){
const err124 = {instancePath:instancePath+"/auth0/clientSecret",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/auth0/clientSecret",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/auth0",schemaPath:"#/properties/auth0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.janrain !== undefined){
let data41 = data.janrain;
const _errs96 = errors;
let valid25 = true;
const _errs97 = errors;
const _errs98 = errors;
const _errs99 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing0;
if((data41.realm === undefined) && (missing0 = "realm")){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var valid26 = _errs99 === errors;
if(valid26){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs100 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.domain === undefined){
const err129 = {instancePath:instancePath+"/janrain",schemaPath:"#/properties/janrain/then/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
var _valid0 = _errs100 === errors;
valid25 = _valid0;
}
if(!valid25){
const err130 = {instancePath:instancePath+"/janrain",schemaPath:"#/properties/janrain/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.apiKey === undefined){
const err131 = {instancePath:instancePath+"/janrain",schemaPath:"#/properties/janrain/required",keyword:"required",params:{missingProperty: "apiKey"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key7 in data41){
if(!(((((key7 === "realm") || (key7 === "domain")) || (key7 === "apiKey")) || (key7 === "partnerKey")) || (key7 === "allowDomains"))){
const err132 = {instancePath:instancePath+"/janrain",schemaPath:"#/properties/janrain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data41.realm !== undefined){
let data42 = data41.realm;
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err133 = {instancePath:instancePath+"/janrain/realm",schemaPath:"#/properties/janrain/properties/realm/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!pattern19.test(data42)){
const err134 = {instancePath:instancePath+"/janrain/realm",schemaPath:"#/properties/janrain/properties/realm/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/janrain/realm",schemaPath:"#/properties/janrain/properties/realm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data41.domain !== undefined){
let data43 = data41.domain;
if(typeof data43 === "string"){
if(func3(data43) < 1){
const err136 = {instancePath:instancePath+"/janrain/domain",schemaPath:"#/properties/janrain/properties/domain/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern13.test(data43)){
const err137 = {instancePath:instancePath+"/janrain/domain",schemaPath:"#/properties/janrain/properties/domain/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/janrain/domain",schemaPath:"#/properties/janrain/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data41.apiKey !== undefined){
let data44 = data41.apiKey;
if(typeof data44 === "string"){
if(func3(data44) < 1){
const err139 = {instancePath:instancePath+"/janrain/apiKey",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern11.test(data44)){
const err140 = {instancePath:instancePath+"/janrain/apiKey",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/janrain/apiKey",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data41.partnerKey !== undefined){
let data45 = data41.partnerKey;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err142 = {instancePath:instancePath+"/janrain/partnerKey",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern11.test(data45)){
const err143 = {instancePath:instancePath+"/janrain/partnerKey",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/janrain/partnerKey",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data41.allowDomains !== undefined){
let data46 = data41.allowDomains;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i8=0; i8<len6; i8++){
let data47 = data46[i8];
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err145 = {instancePath:instancePath+"/janrain/allowDomains/" + i8,schemaPath:"#/properties/janrain/properties/allowDomains/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern23.test(data47)){
const err146 = {instancePath:instancePath+"/janrain/allowDomains/" + i8,schemaPath:"#/properties/janrain/properties/allowDomains/items/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/janrain/allowDomains/" + i8,schemaPath:"#/properties/janrain/properties/allowDomains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let i9 = data46.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data46[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err148 = {instancePath:instancePath+"/janrain/allowDomains",schemaPath:"#/properties/janrain/properties/allowDomains/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err149 = {instancePath:instancePath+"/janrain/allowDomains",schemaPath:"#/properties/janrain/properties/allowDomains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/janrain",schemaPath:"#/properties/janrain/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.keycloak !== undefined){
let data48 = data.keycloak;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.url === undefined){
const err151 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data48.realm === undefined){
const err152 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/required",keyword:"required",params:{missingProperty: "realm"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data48.alias === undefined){
const err153 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/required",keyword:"required",params:{missingProperty: "alias"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data48.clientId === undefined){
const err154 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data48.clientSecret === undefined){
const err155 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/required",keyword:"required",params:{missingProperty: "clientSecret"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key8 in data48){
if(!((((((key8 === "url") || (key8 === "realm")) || (key8 === "alias")) || (key8 === "providerId")) || (key8 === "clientId")) || (key8 === "clientSecret"))){
const err156 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data48.url !== undefined){
let data49 = data48.url;
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err157 = {instancePath:instancePath+"/keycloak/url",schemaPath:"#/properties/keycloak/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!pattern24.test(data49)){
const err158 = {instancePath:instancePath+"/keycloak/url",schemaPath:"#/properties/keycloak/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/keycloak/url",schemaPath:"#/properties/keycloak/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data48.realm !== undefined){
let data50 = data48.realm;
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err160 = {instancePath:instancePath+"/keycloak/realm",schemaPath:"#/properties/keycloak/properties/realm/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern25.test(data50)){
const err161 = {instancePath:instancePath+"/keycloak/realm",schemaPath:"#/properties/keycloak/properties/realm/pattern",keyword:"pattern",params:{pattern: "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/keycloak/realm",schemaPath:"#/properties/keycloak/properties/realm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data48.alias !== undefined){
let data51 = data48.alias;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err163 = {instancePath:instancePath+"/keycloak/alias",schemaPath:"#/properties/keycloak/properties/alias/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!pattern25.test(data51)){
const err164 = {instancePath:instancePath+"/keycloak/alias",schemaPath:"#/properties/keycloak/properties/alias/pattern",keyword:"pattern",params:{pattern: "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/keycloak/alias",schemaPath:"#/properties/keycloak/properties/alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data48.providerId !== undefined){
let data52 = data48.providerId;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err166 = {instancePath:instancePath+"/keycloak/providerId",schemaPath:"#/properties/keycloak/properties/providerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!pattern25.test(data52)){
const err167 = {instancePath:instancePath+"/keycloak/providerId",schemaPath:"#/properties/keycloak/properties/providerId/pattern",keyword:"pattern",params:{pattern: "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/keycloak/providerId",schemaPath:"#/properties/keycloak/properties/providerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data48.clientId !== undefined){
let data53 = data48.clientId;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err169 = {instancePath:instancePath+"/keycloak/clientId",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern11.test(data53)){
const err170 = {instancePath:instancePath+"/keycloak/clientId",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/keycloak/clientId",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data48.clientSecret !== undefined){
let data54 = data48.clientSecret;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err172 = {instancePath:instancePath+"/keycloak/clientSecret",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern11.test(data54)){
const err173 = {instancePath:instancePath+"/keycloak/clientSecret",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/keycloak/clientSecret",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/keycloak",schemaPath:"#/properties/keycloak/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.developer !== undefined){
let data55 = data.developer;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.foreigner === undefined){
const err176 = {instancePath:instancePath+"/developer",schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty: "foreigner"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data55.certificateType === undefined){
const err177 = {instancePath:instancePath+"/developer",schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty: "certificateType"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data55.realName === undefined){
const err178 = {instancePath:instancePath+"/developer",schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty: "realName"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data55.idNumber === undefined){
const err179 = {instancePath:instancePath+"/developer",schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty: "idNumber"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key9 in data55){
if(!((((key9 === "foreigner") || (key9 === "certificateType")) || (key9 === "realName")) || (key9 === "idNumber"))){
const err180 = {instancePath:instancePath+"/developer",schemaPath:"#/properties/developer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data55.foreigner !== undefined){
if(typeof data55.foreigner !== "boolean"){
const err181 = {instancePath:instancePath+"/developer/foreigner",schemaPath:"#/properties/developer/properties/foreigner/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data55.certificateType !== undefined){
let data57 = data55.certificateType;
if(typeof data57 !== "string"){
const err182 = {instancePath:instancePath+"/developer/certificateType",schemaPath:"#/properties/developer/properties/certificateType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!((data57 === "passport") || (data57 === "id-card"))){
const err183 = {instancePath:instancePath+"/developer/certificateType",schemaPath:"#/properties/developer/properties/certificateType/enum",keyword:"enum",params:{allowedValues: schema11.properties.developer.properties.certificateType.enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data55.realName !== undefined){
let data58 = data55.realName;
if(typeof data58 === "string"){
if(func3(data58) < 1){
const err184 = {instancePath:instancePath+"/developer/realName",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern11.test(data58)){
const err185 = {instancePath:instancePath+"/developer/realName",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/developer/realName",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data55.idNumber !== undefined){
let data59 = data55.idNumber;
if(typeof data59 === "string"){
if(func3(data59) < 1){
const err187 = {instancePath:instancePath+"/developer/idNumber",schemaPath:"#/definitions/secretName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!pattern11.test(data59)){
const err188 = {instancePath:instancePath+"/developer/idNumber",schemaPath:"#/definitions/secretName/pattern",keyword:"pattern",params:{pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/developer/idNumber",schemaPath:"#/definitions/secretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/developer",schemaPath:"#/properties/developer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.review !== undefined){
let data60 = data.review;
const _errs148 = errors;
let valid39 = true;
const _errs149 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.status !== undefined){
if("approved" !== data60.status){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
var _valid1 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs151 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.testUsers !== undefined){
let data62 = data60.testUsers;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err192 = {instancePath:instancePath+"/review/testUsers",schemaPath:"#/properties/review/else/properties/testUsers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 15 || isNaN(data62)){
const err193 = {instancePath:instancePath+"/review/testUsers",schemaPath:"#/properties/review/else/properties/testUsers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
}
var _valid1 = _errs151 === errors;
valid39 = _valid1;
}
if(!valid39){
const err194 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.status === undefined){
const err195 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key10 in data60){
if(!((key10 === "status") || (key10 === "testUsers"))){
const err196 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data60.status !== undefined){
let data63 = data60.status;
if(typeof data63 !== "string"){
const err197 = {instancePath:instancePath+"/review/status",schemaPath:"#/properties/review/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!((((data63 === "development") || (data63 === "in-review")) || (data63 === "approved")) || (data63 === "rejected"))){
const err198 = {instancePath:instancePath+"/review/status",schemaPath:"#/properties/review/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.review.properties.status.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data60.testUsers !== undefined){
let data64 = data60.testUsers;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err199 = {instancePath:instancePath+"/review/testUsers",schemaPath:"#/properties/review/properties/testUsers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err200 = {instancePath:instancePath+"/review/testUsers",schemaPath:"#/properties/review/properties/testUsers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
}
else {
const err201 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
