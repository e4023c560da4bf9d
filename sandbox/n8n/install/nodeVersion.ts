import { SetupError } from '../machine/setupError';

/** The line of Node that is installed for n8n when the running one does not fit. */
export const nodeForN8n = 24;
const oldestNode = [20, 19] as const;

function parseVersion(version: string): [number, number] {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return [major, minor];
}

/** n8n wants 24 and up; isolated-vm brings its binary for the even (long-term) versions only. */
export function runsN8n(version: string): boolean {
	const [major] = parseVersion(version);
	return major >= nodeForN8n && major % 2 === 0;
}

export function refuseOldNode(version: string): void {
	const [major, minor] = parseVersion(version);
	if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
	throw new SetupError(
		`This is Node ${version}, but the sandbox needs Node ${oldestNode.join('.')} or newer: install a current Node from https://nodejs.org and run "npm start" again.`,
	);
}
