import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { useAdministration } from '../harness/administration';
import { insteadOfMessage } from '../harness/sending';
import { bill, createAna, order, PHONE, toConversation, visit } from '../harness/templates';

const { run, surroundings } = useAdministration();

interface Way {
	operation: string;
	parameters: (ana: Customer) => IDataObject;
	place: (template: IDataObject) => IDataObject;
}

const asItIs = (template: IDataObject) => template;

const ways: Array<[string, Way]> = [
	['as a template', { operation: 'message: sendTemplate', parameters: toConversation, place: asItIs }],
	[
		'outside the window',
		{
			operation: 'message: send',
			parameters: (ana) => ({
				...toConversation(ana),
				text: 'Hello',
			}),
			place: insteadOfMessage,
		},
	],
	[
		'as a notification',
		{
			operation: 'message: writeFirst',
			parameters: ({ integrationId }) => ({ phoneNumber: PHONE, integrationId }),
			place: asItIs,
		},
	],
];

const row = (text: string, name = '') => ({ text, name });
const rows = (...values: IDataObject[]) => ({ values });

describe.each(ways)('%s, WhatsApp takes', (_way, { operation, parameters, place }) => {
	async function shown(template: IDataObject) {
		for (const approved of [order, visit, bill]) await surroundings.driver.approveTemplate(approved);
		const ana = await createAna(surroundings);
		await surroundings.driver.closeWhatsAppWindow(ana);
		await run(operation, { ...parameters(ana), ...place(template) } as INodeParameters);
		return await surroundings.driver.screen(ana);
	}

	it.each<[string, IDataObject[], string]>([
		['a paragraph', [row('Ana\n\n\tSilva '), row('4711')], 'Hi Ana Silva, 4711 is on its way.'],
		[
			'every kind of line break',
			[row('a\r\nb\vc\fd'), row('e\u0085f\u2028g\u2029h')],
			'Hi a b c d, e f g h is on its way.',
		],
		[
			'long runs of blanks',
			[row('a      b'), row('c\u00a0\u00a0\u3000\u00a0\u00a0d')],
			'Hi a b, c d is on its way.',
		],
		['short runs of blanks', [row('a    b'), row('c\u00a0d')], 'Hi a    b, c\u00a0d is on its way.'],
		['numbers and truths', [row('={{ 4711 }}'), row('={{ true }}')], 'Hi 4711, true is on its way.'],
	])('%s on one line', async (_title, values, text) => {
		const template = { templateName: 'order', languageCode: 'en_US', options: { lineBreaks: 'oneLine' } };
		const screen = await shown({ ...template, bodyParameters: { values } });
		expect(screen).toMatchObject([{ state: 'delivered', text }]);
	});

	it('what is on one line already, and is not changed', async () => {
		const bodyParameters = rows(row(' Ana    Silva'), row('4711'));
		const screen = await shown({ templateName: ' order ', languageCode: 'EN-us', bodyParameters });
		expect(screen).toMatchObject([{ state: 'delivered', text: 'Hi  Ana    Silva, 4711 is on its way.' }]);
	});

	it.each([
		['{{1}}', '{{2}}', 'Hi Ana, 4711 is on its way.'],
		['2', ' {{ 1 }} ', 'Hi 4711, Ana is on its way.'],
	])('numbers for names: %s and %s', async (first, second, text) => {
		const bodyParameters = rows(row('Ana', first), row('4711', second));
		const screen = await shown({ templateName: 'order', languageCode: 'en_US', bodyParameters });
		expect(screen).toMatchObject([{ state: 'delivered', text }]);
	});

	it.each([
		['day', 'hour', 'first_name'],
		['{{day}}', '{{ hour }}', ' {first_name}'],
	])('names in header and body: %s, %s, %s', async (headerParameterName, hour, firstName) => {
		const screen = await shown({
			templateName: 'visit',
			languageCode: 'pt-br',
			headerType: 'text',
			headerValue: 'Fri\nday',
			headerParameterName,
			bodyParameters: rows(row('9:30', hour), row('Ana', firstName)),
			options: { lineBreaks: 'oneLine' },
		});
		expect(screen).toMatchObject([{ state: 'delivered', text: 'Until Fri day\nHi Ana, see you at 9:30.' }]);
	});

	it.each([
		['https://example.com/4711.pdf', 'Bill.pdf', 'Bill.pdf'],
		['https://example.com/4711.pdf', '', '4711.pdf'],
		['https://example.com/files/Rechnung%20f%C3%BCr%20Ana.PDF?key=1', '', 'Rechnung für Ana.PDF'],
		['https://example.com/download?file=4711', '', 'Untitled'],
		['https://example.com/download.php', '', 'Untitled'],
	])('the document %s with the name %j, shown as %s', async (headerValue, headerFilename, filename) => {
		const [screen] = await shown({
			templateName: 'bill',
			languageCode: 'DE',
			headerType: 'document',
			headerValue,
			headerFilename,
			templateButtons: rows(
				{ type: 'url', index: 0, value: 'pay' },
				{ type: 'quick_reply', index: '1', value: '{\n"paid": true }' },
			),
		});
		expect(screen).toMatchObject({ state: 'delivered', content: { mediaUrl: headerValue, filename } });
		expect(screen?.content).toMatchObject({
			actions: [{ uri: 'https://example.com/pay' }, { payload: '{\n"paid": true }' }],
		});
	});

	it('more components, whose texts are put on one line as well', async () => {
		const money = { currency: { fallback_value: '€ 5', code: 'EUR', amount_1000: 5000 } };
		const components = [
			{
				type: 'body',
				parameters: [
					{ type: 'text', text: 'Ana\nSilva' },
					{ type: 'currency', ...money },
				],
			},
		];
		const screen = await shown({
			templateName: 'order',
			languageCode: 'English (US)',
			options: { lineBreaks: 'oneLine', moreComponents: JSON.stringify(components) },
		});
		expect(screen).toMatchObject([{ state: 'delivered', text: 'Hi Ana Silva, € 5 is on its way.' }]);
	});
});
