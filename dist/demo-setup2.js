import "./rolldown-runtime.js";
import { t as emulatorSetup } from "./setup.js";
// src/emulator/demo-setup.ts
/** What of the example's declaration makes its surroundings. */
const example = {
	app: { website: "https://www.acme.example/" },
	callbacks: { authorization: "https://acme.rpxnow.com/sinaweibo/callback" },
	credentials: {
		appKey: "WEIBO_APP_KEY",
		appSecret: "WEIBO_APP_SECRET"
	},
	janrain: {
		realm: "acme",
		apiKey: "JANRAIN_API_KEY",
		partnerKey: "JANRAIN_PARTNER_KEY"
	}
};
/** The world in which the example lives. */
function demoSetup(quirks) {
	return emulatorSetup(example, quirks);
}
/** The values of the secrets that the example names. They open nothing: only the stand-ins know them. */
const demoSecrets = demoSetup().secrets;
export { demoSetup as n, demoSecrets as t };
