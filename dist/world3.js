import "./rolldown-runtime.js";
import { t as worldOf } from "./world.js";
// src/demo/world.ts
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
function demoWorld(manners) {
	return worldOf(example, manners);
}
/** The values of the secrets that the example names. They open nothing: only the stand-ins know them. */
const demoSecrets = demoWorld().secrets;
export { demoWorld as n, demoSecrets as t };
