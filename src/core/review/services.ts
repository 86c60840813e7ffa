import { janrainReview } from "./janrain.ts";
import type { ReviewService } from "./service.ts";

/** The identity services that declarations may use. */
export const reviewServices: readonly ReviewService[] = [janrainReview];
