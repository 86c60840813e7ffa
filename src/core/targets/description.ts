import type { Evidence } from "../declaration/field-facts.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Params } from "../findings/finding.ts";
import type { TargetInit } from "../init/target-init.ts";
import type { Language } from "../language.ts";
import type { ErrorText } from "../messages/shapes.ts";
import type { Messages } from "../messages/types.ts";
import type { ReviewService } from "../review/service.ts";
import type { ConstraintMeta } from "../rules/constraints/constraint-rule.ts";
import type { DeclarationInput } from "../rules/declaration/input.ts";
import type { Rule } from "../rules/rule.ts";
import type { ServiceStep } from "../setup/evaluation.ts";
import type { LoginWidget } from "../urls/login-widget.ts";

/** The callback URL of an identity service, and how sure it is. */
export interface ExpectedCallback {
  url: string;
  /** Of the path: the host follows from the declaration. */
  evidence: Evidence;
}

/** An option of the command line, and an input of the Action, that concerns one identity service only. */
export interface TargetOption {
  name: string;
  /** What the help shows as its value; absent for a switch. */
  value?: string;
  /** All values that it accepts. */
  choices?: readonly string[];
  /** The commands that accept it. */
  commands: readonly string[];
}

/** What a setup does at an identity service, for its progress and the guide's page. */
export interface TargetSetup {
  steps: readonly ServiceStep[];
  /** The numbers of these steps in the setup guide; empty where that is about another service. */
  guideSteps: readonly number[];
  /** The page where it is configured, if all applications have the same. */
  dashboard?: string;
  /** Pointers of the fields that the page shows before app key and app secret. */
  firstFields: readonly string[];
  /** What to do there, in order: keys of `TargetMessages.instructions` with their parameters. */
  guide: (declaration: ValidDeclaration, messages: Messages) => readonly { step: string; params: Params }[];
  /** Whether the sync does this for the declaration. */
  isAutomatic: (declaration: ValidDeclaration) => boolean;
}

/** How a visitor's sign-in starts at an identity service, for the probe that follows it up to Weibo. */
export interface SignInStart {
  /** The URL that starts a sign-in, and the hosts of the service; undefined where the declaration names no host. */
  startOf: (declaration: ValidDeclaration) => { url: string; hosts: readonly string[] } | undefined;
  /** Whether the service assigns a host. Any other one comes from the declaration, so its requests pass the address guard. */
  isAssignedHost: (host: string) => boolean;
}

/** The texts of an identity service in one language; `{name}` is replaced by a parameter. */
export interface TargetMessages {
  /** What a change is about, by its kind; the subject follows. */
  changeNames: Readonly<Record<string, string>>;
  /** Why a change has its action; `messages.sync.reasons` has those that services share. */
  reasons: Readonly<Record<string, string>>;
  /** The manual steps. */
  instructions: Readonly<Record<string, string>>;
  /** Its steps of the setup, by number. */
  steps: Readonly<Record<number, string>>;
  /** Its section of the guide's page: title, the heading of the instructions, and the remark where the sync does it. */
  guide: { title: string; heading: string; automatic: string };
  /** What keeps a sync from starting, in addition to `messages.sync.blockers`. */
  blockers: Readonly<Record<string, string>>;
  /** The help of its options, by name. */
  options: Readonly<Record<string, string>>;
  /** The questions of `init`, by option, and why an answer cannot be used. */
  init: { questions: Readonly<Record<string, string>>; problems: Readonly<Record<string, string>> };
  /** Its error codes, for `explain`. */
  errors: Readonly<Record<string, ErrorText>>;
}

/**
 * Everything about an identity service that is decided without IO. The core knows the services of a build only as a list of
 * these: `src/targets/index.ts`.
 */
export interface TargetDescription {
  /** The key of its section in a declaration, and its id in reports. */
  id: keyof ValidDeclaration & string;
  /** The service's name, the same in every language. */
  name: string;
  /** What a declaration is about at the service; undefined where it names nothing. */
  accountOf: (declaration: ValidDeclaration) => string | undefined;
  /** The callback that a declaration has to register at Weibo for this service; undefined where it does not follow. */
  callbackOf: (declaration: ValidDeclaration) => ExpectedCallback | undefined;
  /** True for a service that is about to end, so that a migration goes from it to another one. */
  isEnding?: true;
  /** Its rules: of its section's fields, and those that compare fields. */
  rules: { constraints?: readonly ConstraintMeta[]; declaration?: readonly Rule<DeclarationInput>[] };
  /** Absent where a sign-in cannot be started without a user's session. */
  signIn?: SignInStart;
  /** How a page that offers its login is recognized. */
  login?: LoginWidget;
  setup: TargetSetup;
  options: readonly TargetOption[];
  /** Loads what `init` asks and writes. */
  init: () => Promise<TargetInit>;
  /** Loads its part of a review. */
  review: () => Promise<ReviewService>;
  messages: Readonly<Record<Language, TargetMessages>>;
}
