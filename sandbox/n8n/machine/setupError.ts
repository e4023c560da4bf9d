/** Something that the user can put right; the message is the whole explanation and needs no stack. */
export class SetupError extends Error {
	override name = 'SetupError';
}
