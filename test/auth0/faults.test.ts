import { testEachFault, testSampledFaults } from "../sync/fault-tests.ts";
import { auth0Subject } from "./fault-subject.ts";

testEachFault(auth0Subject());
// A secret that cannot be read back is not known to be the declared one, and cannot be restored.
testSampledFaults(auth0Subject({ secrets: "masked" }));
