import { testEachFault } from "../sync/fault-tests.ts";
import { auth0Subject } from "./fault-subject.ts";

testEachFault(auth0Subject());
