import { onTestFinished } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { offlineCheck, type RunRequest, run } from "../../src/run.ts";
import { JanrainTarget } from "../../src/targets/janrain/janrain-target.ts";
import { root } from "../helpers/example.ts";
import { type JanrainTexts, janrainOptions, janrainWith } from "../helpers/janrain-options.ts";
import { type Ran, toRan } from "../helpers/janrain-run.ts";
import { type MockApp, type MockBehavior, mockSecrets } from "../mocks/janrain-behavior.ts";
import { type JanrainMock, startJanrainMock } from "../mocks/janrain-mock.ts";
import { runnerOf, type Scene } from "./stage.ts";

/** The example's application at an independent mock of Janrain. */
export interface MockSetup {
  mock: JanrainMock;
  app: MockApp;
  /** Runs the example's declaration against the mock. */
  go(mode: RunRequest["mode"], overrides?: Partial<RunRequest>, texts?: JanrainTexts): Promise<Ran>;
  /** Plans or syncs it without checking it, over one connection: for many runs. */
  quick: Scene["run"];
  /** The operations that write, in their order. */
  writes(): string[];
}

export const declaredPair = { consumerKey: mockSecrets.WEIBO_APP_KEY, secret: mockSecrets.WEIBO_APP_SECRET };
export const earlierPair = { consumerKey: "1111111111", secret: "f".repeat(32) };

export async function setUpMock(behavior: Partial<MockBehavior> = {}, apps?: Parameters<typeof startJanrainMock>[1]): Promise<MockSetup> {
  const mock = await startJanrainMock(behavior, apps);
  const app = [...mock.apps.values()][0];
  if (!app) throw new Error("the mock has no application");
  const { lookup: secrets } = new SecretStore(mockSecrets);
  const network = { ...offlineCheck.network, overrides: mock.overrides(), extraCa: mock.ca };
  const retry = { attempts: 2, pause: 0 };
  const target = new JanrainTarget(network, { ...janrainOptions({ propagationTimeout: "0" }), retry });
  onTestFinished(() => target.close());
  return {
    mock,
    app,
    quick: runnerOf(target, secrets),
    writes: () => mock.calls.filter(({ writes }) => writes).map(({ operation }) => operation),
    go: async (mode, overrides = {}, texts = {}) =>
      toRan(
        await run({
          ...offlineCheck,
          mode,
          folder: root,
          patterns: ["test/fixtures/acme/weibo-provider.yaml"],
          network,
          targets: janrainWith({ ...janrainOptions({ propagationTimeout: "0", ...texts }), retry }),
          secrets,
          ...overrides,
        }),
      ),
  };
}
