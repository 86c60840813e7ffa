import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { ReviewStep } from "./step.ts";

/** The application at an identity service that a declaration describes. */
export interface ServiceState {
  /** The host that the website sends users to, and that the callback is on; lower case. */
  host: string;
}

/** The steps of a change at an identity service. */
export interface ServiceSteps {
  steps: readonly ReviewStep[];
  /** Ids of the steps that store app key and app secret there. */
  stored: readonly string[];
}

/** What an identity service contributes to a review. Everything that is specific to the service is in its implementation. */
export interface ReviewService {
  /** The pointer of its section in a declaration. */
  section: string;
  /** Undefined where the declaration has no such section, or no valid host in it. */
  stateOf(declaration: ValidDeclaration): ServiceState | undefined;
  /** Whether two states are about one application at the service, whose host may differ. */
  isSameApplication(before: ValidDeclaration, after: ValidDeclaration): boolean;
  /**
   * The steps that give the same application another host, in their order. Sign-in is down from the first one in the phase
   * `early-switch`.
   */
  moveHost(before: ValidDeclaration, after: ValidDeclaration): readonly ReviewStep[];
  /** The step on the website that makes it use the host. */
  useHost(after: ValidDeclaration): ReviewStep;
  /** Prepares an application that no sync has set up yet, and sets it up. */
  setUp(after: ValidDeclaration, before: ValidDeclaration): ServiceSteps;
  /** Stores app key and app secret again. */
  store(after: ValidDeclaration, fields: readonly string[]): ServiceSteps;
  /** Confirms that the service sends a callback whose host does not change. */
  confirmCallback(after: ValidDeclaration): ReviewStep;
  /**
   * The steps of changes that keep the application, such as those of an allow-list.
   * @param changed pointers of all changed fields
   */
  settings(before: ValidDeclaration, after: ValidDeclaration, changed: ReadonlySet<string>): readonly ReviewStep[];
  /** What remains at the service once no declaration is about the application. */
  cleanUp(before: ValidDeclaration): readonly ReviewStep[];
}
