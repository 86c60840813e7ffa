// src/sync/undone-changes.ts
/** What was written and read back was gone again when all was read at the end. */
var UndoneChanges = class extends Error {
	changes;
	constructor(changes) {
		super("changes were undone");
		this.name = "UndoneChanges";
		this.changes = changes;
	}
};
export { UndoneChanges as t };
