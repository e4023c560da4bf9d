import { usePage } from './page';

const opened = usePage();

async function show(content: object, channel = 'web'): Promise<string> {
	const { conversationId } = await opened.driver.createCustomer({ channel, name: 'Ana' });
	await opened.post(conversationId, { type: 'text', ...content });
	await opened.open();
	return await opened.bubbles('Ana').locator('.text').innerHTML();
}

test('Markdown is formatted on the web chat and at the desk', async () => {
	const shown = await show({ markdownText: '## Hours\n\n**Mon** to *Fri*, see [us](https://example.com/)' });
	expect(shown).toMatch(
		/^<p class="rich__heading">Hours<\/p><p><strong>Mon<\/strong> to <em>Fri<\/em>, see <a/,
	);
	expect(await opened.page.locator('.line .text').innerHTML()).toBe(shown);
});

test('it is plain text on a channel without formats', async () => {
	expect(await show({ markdownText: '**Mon** to *Fri*' }, 'whatsapp')).toBe('Mon to Fri');
});

test.each([
	['a script', '<script>document.title = 1</script>'],
	['a picture with a script', '<img src="x" onerror="document.title = 1">'],
	['a frame', '<iframe src="https://example.com/"></iframe>'],
	['a drawing with a script', '<svg onload="document.title = 1"></svg>'],
	['a style', '<style>body { display: none }</style>'],
])('%s in HTML is shown as text, and does nothing', async (_title, htmlText) => {
	await show({ htmlText: `Hello <b>you</b> ${htmlText}` });
	const text = opened.bubbles('Ana').locator('.text');
	expect(await text.textContent()).toBe(`Hello you ${htmlText}`);
	expect(await text.locator('b').count()).toBe(1);
	expect(await text.locator('script, img, iframe, svg, style').count()).toBe(0);
	expect(await opened.page.title()).toMatch(/^Phones/);
});

test('attributes go, and links lead to web addresses only', async () => {
	const shown = await show({
		htmlText:
			'<p style="color: red" onclick="a()">Hi</p><a href="javascript:a()">a</a><a href="https://a.test">b</a>',
	});
	expect(shown).toBe(
		'<p>Hi</p><a target="_blank" rel="noreferrer noopener">a</a>' +
			'<a href="https://a.test" target="_blank" rel="noreferrer noopener">b</a>',
	);
});
