const GOOD = {
	userId: 'bad-requests',
	channel: 'whatsapp',
	event: 'order_shipped',
	orderNumber: '4711',
	eta: 'Friday',
};
const without = (field: keyof typeof GOOD) => ({ ...GOOD, [field]: undefined });

/** What a shop system may send wrongly, and what it is told. */
export const badNotifications: Array<[body: unknown, sentence: RegExp]> = [
	[[GOOD], /^Send a JSON object, e\.g\. \{"userId": /],
	['"hello"', /^Send a JSON object/],
	['null', /^userId: it is missing/],
	['42', /^Send a JSON object/],
	[{}, /^userId: it is missing, say who/],
	[without('userId'), /^userId: it is missing, say who/],
	[{ ...GOOD, userId: '  ' }, /^userId: it is missing/],
	[{ ...GOOD, userId: { id: 'ana' } }, /^userId: send a text/],
	[{ ...GOOD, userId: 'nobody' }, /^userId: nobody is known by "nobody"/],
	[{ ...GOOD, userId: 'a'.repeat(24) }, /^userId: nobody is known by "a{24}"/],
	[{ ...GOOD, userId: '..' }, /^userId: "\.\." is not an ID/],
	[without('channel'), /^channel: it is missing, choose one of whatsapp, sms, /],
	[{ ...GOOD, channel: 'fax' }, /^channel: "fax" is not known, choose one of whatsapp, sms, /],
	[{ ...GOOD, channel: 'constructor' }, /^channel: "constructor" is not known/],
	[{ ...GOOD, channel: ['sms'] }, /^channel: send a text, choose one of/],
	[{ ...GOOD, channel: 'sms' }, /^channel: this customer cannot be reached on sms, choose one of whatsapp$/],
	[without('event'), /^event: it is missing, choose one of order_shipped, order_delayed, /],
	[{ ...GOOD, event: 'order_eaten' }, /^event: "order_eaten" is not known, choose one of order_shipped, /],
	[{ ...GOOD, event: '__proto__' }, /^event: "__proto__" is not known/],
	[without('orderNumber'), /^orderNumber: it is missing, give the number/],
	[{ ...GOOD, orderNumber: null }, /^orderNumber: it is missing/],
	[{ ...GOOD, orderNumber: 'N'.repeat(65) }, /^orderNumber: it is too long, send up to 64 characters/],
	[without('eta'), /^eta: it is missing, say when/],
	[{ ...GOOD, eta: 'x'.repeat(201) }, /^eta: it is too long, send up to 200 characters/],
];

/** What is no JSON at all: n8n refuses it before the workflow begins. */
export const brokenBodies = ['{"userId": "bad-requests"', 'hello'];

/** Parts of requests whose text is longer than an SMS, and how the SMS ends. */
export const longNotifications: Array<[change: { orderNumber?: string; eta: string }, end: RegExp]> = [
	[{ eta: 'as soon as the ferry has come in '.repeat(6) }, / (as|soon|the|ferry|has|come|in)\.\.\.$/],
	[{ eta: 'x'.repeat(200) }, /x\.\.\.$/],
	[{ eta: '明天下午'.repeat(50) }, /[明天下午]\.\.\.$/],
	// A family of seven characters, which stays whole, and a letter with an accent of its own.
	[{ eta: '👨‍👩‍👧‍👦'.repeat(18) }, /👨‍👩‍👧‍👦\.\.\.$/u],
	[{ eta: 'e\u0301'.repeat(100) }, /e\u0301\.\.\.$/],
	[{ orderNumber: '%[x](y)'.repeat(9), eta: 'soon '.repeat(40) }, / soon\.\.\.$/],
];
