import { expect, test } from "vitest";
import { sendsRaw, startRawServer } from "../../helpers/raw-server.ts";
import { behindProxy, check, startProxy } from "../proxy-server.ts";
import { httpSituations } from "./situations.ts";

test.each(httpSituations.map((situation) => [situation.name, situation] as const))(
  "through a proxy, %s gets the same verdict",
  async (_, { bytes, behavior, expected }) => {
    const proxy = await startProxy(await startRawServer(behavior ?? sendsRaw(bytes ?? "")));
    const { verdict, failure, attempts } = (await check(behindProxy(proxy.variables))) ?? {};
    expect([[verdict, failure?.kind].filter((part) => part !== undefined).join(" "), attempts]).toEqual([expected, 1]);
  },
);
