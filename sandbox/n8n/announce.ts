import { owner } from './demo';
import type { Launched } from './launch';

function describeRoundTrip({ demo, roundTrip }: Launched): string[] {
	if (!roundTrip) {
		return [
			`The workflow "${demo.workflow.name}", as it is now, did not answer the test message:`,
			'look at its executions in n8n, or begin anew with "npm start -- --fresh".',
		];
	}
	return [
		`Customer on WhatsApp   ${roundTrip.question}`,
		`Workflow in n8n        ${roundTrip.answer}`,
		`Round-trip             ${roundTrip.milliseconds} ms`,
	];
}

export function announce(launched: Launched): string {
	const { sandbox, n8n, demo, userFolder } = launched;
	return [
		'',
		...describeRoundTrip(launched),
		'',
		`n8n          ${n8n.url}`,
		`  log-in     ${owner.email}  ${owner.password}`,
		`  workflow   ${n8n.url}/workflow/${demo.workflow.id}`,
		`  kept in    ${userFolder}`,
		`Phones       ${sandbox.url}`,
		'',
		`Sandbox      ${sandbox.url}`,
		`  base URL   ${sandbox.url}/sc`,
		`  app ID     ${sandbox.appId}`,
		`  key ID     ${sandbox.keyId}`,
		`  key secret ${sandbox.keySecret}`,
		'',
		'Ctrl-C ends both.',
		'',
	].join('\n');
}
