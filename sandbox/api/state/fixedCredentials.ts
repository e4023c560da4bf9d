/** Fixed, so that a saved n8n credential survives a restart of the sandbox. */
export const APP_ID = '5a4db0c0ffee5a4db0c0ffee';

const openNothing = 'that-opens-nothing-outside-this-machine-0123456789abcdefghijkl';

export const appKey = {
	id: 'app_5a4db0c0ffee5a4db0c00001',
	secret: `sandbox-only-key-secret-${openNothing}`,
};

/** Direct (non-Zendesk) accounts have account keys; webhook endpoints refuse them. */
export const accountKey = {
	id: 'act_5a4db0c0ffee5a4db0c00002',
	secret: `sandbox-only-account-secret-${openNothing}`,
};
