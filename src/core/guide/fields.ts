import { constraints } from "../declaration/generated/schema-facts.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import type { guide } from "../messages/en/guide.ts";
import type { Place } from "../review/consequences.ts";

/** What a field's value is counted in. */
export type Unit = keyof typeof guide.usage;

/** How much a field may hold, or has to. */
export interface Limit {
  unit: Unit;
  /** Whether `count` is the most or the least. */
  bound: "most" | "least";
  count: number;
}

/** One of what the form lets choose from, as Weibo's page names it. */
export interface Choice {
  id: keyof typeof guide.choices;
  shown: string;
}

/** What the form lets choose from, by the declared value. */
type Choices = Readonly<Record<string, Choice>>;

/** One field of Weibo's form, or of the Janrain dashboard. */
export interface FormField {
  id: keyof typeof guide.fields;
  /** Where the declaration holds it; absent for what belongs in no repository. */
  pointer?: string;
  /** Weibo's own name of the field, where the schema does not say it. */
  label?: string;
  limit?: Limit;
  choices?: Choices;
  /** Left out of the page where the declaration does not name it. */
  optional?: true;
}

/** A part of the form: the guide's steps that it is, the place that it has at Weibo, and its fields in the form's order. */
export interface FormSection {
  id: keyof typeof guide.sections;
  steps: readonly number[];
  place?: Place;
  /** The part of the declaration that findings about the section as a whole point to. */
  pointer: string;
  fields: readonly FormField[];
}

const yesOrNo: Choices = { true: { id: "yes", shown: "是" }, false: { id: "no", shown: "否" } };

/**
 * Weibo's form and the dashboard's, in their order. Sources: the setup guide, steps 7 to 12, for fields, order and limits;
 * Weibo wiki, application questions, 8, for the test users.
 */
export const formSections = [
  {
    id: "basic",
    steps: [7, 8],
    place: "weibo-basic",
    pointer: "/app",
    fields: [
      { id: "name", pointer: "/app/name" },
      { id: "type", pointer: "/app/type", choices: { web: { id: "web", shown: "网站应用" } } },
      { id: "website", pointer: "/app/website" },
      {
        id: "note",
        pointer: "/app/note",
        limit: { unit: "characters", bound: "most", count: Number(constraints["#/properties/app/properties/note/maxLength"]?.limit) },
      },
      { id: "description", pointer: "/app/description", limit: { unit: "words", bound: "least", count: 20 } },
      { id: "securityDomain", pointer: "/app/securityDomain", choices: yesOrNo },
      {
        id: "labels",
        pointer: "/app/labels",
        limit: { unit: "labels", bound: "most", count: Number(constraints["#/properties/app/properties/labels/maxItems"]?.limit) },
      },
      { id: "operatingAccount", pointer: "/app/operatingAccount" },
    ],
  },
  { id: "images", steps: [9], place: "weibo-images", pointer: "/images", fields: [] },
  {
    id: "callbacks",
    steps: [10],
    place: "weibo-callbacks",
    pointer: "/callbacks",
    fields: [
      { id: "authorization", pointer: "/callbacks/authorization" },
      { id: "deauthorization", pointer: "/callbacks/deauthorization" },
    ],
  },
  {
    id: "tests",
    steps: [],
    place: "weibo-tests",
    pointer: "/review",
    fields: [
      {
        id: "testUsers",
        pointer: "/review/testUsers",
        limit: { unit: "users", bound: "most", count: Number(constraints["#/properties/review/properties/testUsers/maximum"]?.limit) },
      },
    ],
  },
  {
    id: "developer",
    steps: [12],
    place: "weibo-identity",
    pointer: "/developer",
    fields: [
      { id: "realName", pointer: "/developer/realName" },
      { id: "foreigner", pointer: "/developer/foreigner", choices: yesOrNo },
      {
        id: "certificateType",
        pointer: "/developer/certificateType",
        choices: { passport: { id: "passport", shown: "护照" }, "id-card": { id: "id-card", shown: "身份证" } },
      },
      { id: "idNumber", pointer: "/developer/idNumber" },
      { id: "idPhoto", label: "证件照片" },
    ],
  },
  {
    id: "janrain",
    steps: [1, 2, 3, 4, 5, 11],
    pointer: "/janrain",
    fields: [
      { id: "realm", pointer: "/janrain/realm", optional: true },
      { id: "domain", pointer: "/janrain/domain", optional: true },
      { id: "appKey", pointer: "/credentials/appKey" },
      { id: "appSecret", pointer: "/credentials/appSecret" },
      { id: "apiKey", pointer: "/janrain/apiKey" },
      { id: "partnerKey", pointer: "/janrain/partnerKey", optional: true },
      { id: "allowDomains", pointer: "/janrain/allowDomains", optional: true },
    ],
  },
] as const satisfies readonly FormSection[];

/** The images that the form takes, by their pointers; further screenshots follow where a declaration names more. */
export const formImages = [
  "/images/icon16",
  "/images/icon80",
  "/images/icon120",
  "/images/screenshots/0",
  "/images/screenshots/1",
  "/images/screenshots/2",
] as const;

/** What Weibo's form calls a field; undefined where it has one name in every language, or stands in Janrain's dashboard. */
export function labelOf({ pointer, label }: FormField): string | undefined {
  const name = label ?? (pointer === undefined ? undefined : fieldAt(pointer)?.label);
  return name && /\p{Script=Han}/u.test(name) ? name : undefined;
}
