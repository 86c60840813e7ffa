import { testSampledFaults } from "../sync/fault-tests.ts";
import { janrainSubject } from "../sync/janrain-subject.ts";

testSampledFaults(janrainSubject);
