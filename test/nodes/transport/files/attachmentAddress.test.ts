import { isAttachmentAddress } from '../../../../nodes/SunshineConversations/transport/files/attachmentAddress';

const BASE = 'https://acme.zendesk.com/sc';
const ID = '01JK699PBZ645YAFJW2RF45F0B';
const isOne = (url: string, base = BASE) => isAttachmentAddress(new URL(url), new URL(base));

it.each([
	`${BASE}/attachments/v2/${ID}/my_file.jpeg`,
	`${BASE}/attachments/v2/${ID}/100%25%20s%C3%BC%C3%9F..png`,
	`${BASE}/attachments/v2/${ID}/a.png?download=true#page=1`,
	`HTTPS://ACME.Zendesk.COM:443/sc/attachments/v2/${ID}/a.png`,
	`${BASE}/v2/../attachments/v2/${ID}/a.png`,
])('%s is that of an attachment', (url) => {
	expect(isOne(url)).toBe(true);
});

it.each([
	['http://127.0.0.1:4100', '/attachments/v2/01H/a.png'],
	['http://127.0.0.1:4100', '/sc/attachments/v2/01H/a.png'],
	['http://127.0.0.1:4100/proxy/sc/', '/proxy/sc/attachments/v2/01H/a.png'],
])('below the base %s, so is %s', (base, address) => {
	expect(isOne(new URL(address, base).href, base)).toBe(true);
});

it.each([
	`${BASE}/v2/apps/a1/integrations/i1/webhooks`,
	`${BASE}/v2/apps/a1/integrations/i1/webhooks?/sc/attachments/v2/${ID}/a.png`,
	`${BASE}/v2/apps/a1#/sc/attachments/v2/${ID}/a.png`,
	`${BASE}/v1.1/apps/a1`,
	`${BASE}/attachments/v2/../../v2/apps/a1/keys`,
	`${BASE}/attachments/v2/%2e%2e/%2E%2e/v2/apps/a1/keys`,
	`${BASE}/attachments/v2/${ID}/..%2f..%2f..%2fv2%2fapps`,
	`${BASE}/attachments/v2/${ID}/..%252f..%252fv2`,
	`${BASE}/attachments/v2/${ID}/..%5c..%5cv2`,
	`${BASE}/attachments/v2/${ID}/%252e%252e`,
	`${BASE}/attachments/v2/${ID}/..;`,
	`${BASE}/attachments/v2/${ID}/a%00.png`,
	`${BASE}/attachments/v2/${ID}/%ff.png`,
	`${BASE}/attachments/v2/${ID}/`,
	`${BASE}/attachments/v2/${ID}`,
	`${BASE}/attachments/v2/..%2f../a.png`,
	`${BASE}/attachments/v2/${ID}/x/../../../../v2/apps/a1`,
	`${BASE}/attachments/v2/${ID}/x/y.png`,
	`${BASE}/attachments/remove`,
	`${BASE}//attachments/v2/${ID}/a.png`,
	`https://acme.zendesk.com//sc/attachments/v2/${ID}/a.png`,
	`${BASE}/v2/sc/attachments/v2/${ID}/a.png`,
	`${BASE}evil/attachments/v2/${ID}/a.png`,
	`https://acme.zendesk.com:8443/sc/attachments/v2/${ID}/a.png`,
	`http://acme.zendesk.com/sc/attachments/v2/${ID}/a.png`,
	`https://ana:secret@acme.zendesk.com/sc/attachments/v2/${ID}/a.png`,
	`https://acme.zendesk.com@evil.example/sc/attachments/v2/${ID}/a.png`,
	`https://acme.zendesk.com.evil.example/sc/attachments/v2/${ID}/a.png`,
	`https://other.zendesk.com/sc/attachments/v2/${ID}/a.png`,
])('%s is not', (url) => {
	expect(isOne(url)).toBe(false);
});
