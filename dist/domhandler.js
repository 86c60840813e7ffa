import "./dom-serializer.js";
export {};
