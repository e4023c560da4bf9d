import { useSandbox } from '../../../harness';
import {
	boolean,
	changeable,
	nullableString,
	ofChannels,
	ofSdks,
	string,
	strings,
	type Field,
} from './fields';
import { testSettings } from './testSettings';

const withWrong = (field: Field, ...more: unknown[]): Field =>
	changeable({ ...field, wrong: [...field.wrong, ...more] });

const color = (value: string) =>
	withWrong(string(value), '', '#65758e', '65758', 'red', '65758e0', { a: 1 }, 'ggg');

const email = { type: 'email', name: 'email', label: 'Email', email: 'ana@example.com' };
const employees = { type: 'text', name: 'employees', label: 'Employees', text: '12', format: 'integer' };
const plan = { type: 'select', name: 'plan', label: 'Plan', select: [{ name: 'a', label: 'A' }] };
const prechatCapture = {
	avatarUrl: 'https://example.com/avatar.png',
	enabled: true,
	enableEmailLinking: false,
	fields: [email, employees, plan],
};

const long = 'x'.repeat(129);
const wrongFields = [
	{ name: 'email', label: 'Email' },
	{ type: 'email', label: 'Email' },
	{ type: 'email', name: 'email' },
	...[null, 'phone', 1].map((type) => ({ ...email, type })),
	...[null, '', 1, long].flatMap((value) => [
		{ ...email, name: value },
		{ ...email, label: value },
		{ ...email, email: value },
	]),
	...[null, '', 1, 'x'.repeat(257)].map((text) => ({ ...employees, text })),
	...[null, '', 'octal'].map((format) => ({ ...employees, format })),
	...[null, 'a', {}, ['a']].map((select) => ({ ...plan, select })),
	null,
	'email',
];
const wrongCaptures = [
	{ avatarUrl: null },
	{ enabled: 'true' },
	{ enableEmailLinking: 1 },
	...[null, 'email', {}].map((fields) => ({ fields })),
	...wrongFields.map((field) => ({ fields: [field] })),
];

testSettings({
	type: 'web',
	fields: () => ({
		...ofChannels,
		...ofSdks,
		brandColor: color('65758e'),
		conversationColor: color('09F'),
		actionColor: color('0099ff'),
		fixedIntroPane: changeable(boolean()),
		displayStyle: withWrong(string('tab'), '', 'window'),
		buttonIconUrl: changeable(nullableString()),
		buttonWidth: changeable(string('58')),
		buttonHeight: changeable(string('58')),
		integrationOrder: changeable(strings('5ef21b86e933b7355c11c604')),
		businessName: changeable(string('')),
		businessIconUrl: changeable(string()),
		backgroundImageUrl: changeable(string()),
		originWhitelist: changeable(strings('https://example.com')),
		prechatCapture: changeable({ value: prechatCapture, wrong: [null, 'x', true, [], ...wrongCaptures] }),
	}),
	readOnly: ['attachmentsEnabled', 'defaultResponder'],
});

const surroundings = useSandbox();

test('keeps no unknown field inside a setting', async () => {
	const field = { type: 'email', name: 'email', label: 'Email' };
	const prechatCapture = { enabled: true, fields: [{ ...field, color: 'red' }], nickname: 'x' };
	const { data } = await surroundings.api.post('/integrations', { type: 'web', prechatCapture });
	expect(data).toMatchObject({ integration: { prechatCapture: { enabled: true, fields: [field] } } });
	expect(JSON.stringify(data)).not.toMatch(/color|nickname/);
});
