import { testEachFault, testSampledFaults } from "../sync/fault-tests.ts";
import { keycloakSubject } from "./fault-subject.ts";

testEachFault(keycloakSubject());
testSampledFaults(keycloakSubject({ "provider-secrets": "clear" }));
