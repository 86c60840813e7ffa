import { C as fieldAt } from "./rules.js";
// src/core/images/declared-images.ts
/** The images of a declaration, in the order of its fields; the sizes come from the schema. */
function declaredImages({ images }) {
	if (!images) return [];
	const single = [
		"icon16",
		"icon80",
		"icon120"
	].map((key) => ({
		pointer: `/images/${key}`,
		path: images[key]
	}));
	const screenshots = (images.screenshots ?? []).map((path, index) => ({
		pointer: `/images/screenshots/${index}`,
		path
	}));
	return [...single, ...screenshots].flatMap(({ pointer, path }) => {
		const [width, height] = fieldAt(pointer)?.pixels ?? [];
		return path === void 0 || width === void 0 || height === void 0 ? [] : [{
			pointer,
			path,
			width,
			height
		}];
	});
}
export { declaredImages as t };
