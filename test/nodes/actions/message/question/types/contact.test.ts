import { email } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/email';
import { phone } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/phone';
import { judgeText } from './judgeText';

it.each([
	['ana@example.com', 'ana@example.com'],
	['It is Ana.Silva+shop@example.co.uk, thanks.', 'Ana.Silva+shop@example.co.uk'],
	['<ana@example.com>', 'ana@example.com'],
	['mailto:ana@example.com', 'ana@example.com'],
	['ana@example.com Ana@Example.com', 'ana@example.com'],
	['ａｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ana@example.com'],
	['josé@exämple.de', 'josé@exämple.de'],
	['ana@пример.xn--p1ai', 'ana@пример.xn--p1ai'],
	['私のは ana@example.co.jp です', 'ana@example.co.jp'],
])('the address in "%s" is %s', (text, answer) => {
	expect(judgeText(email, text)).toEqual({ answer });
});

it.each([
	'ana',
	'ana@example',
	'@example.com',
	'ana@example.c',
	'ana@mail.example.co1',
	'ana@example.com@example.com',
	`${'a'.repeat(65)}@example.com`,
	'ana@example.com or rui@example.com',
	'ana at example dot com',
])('there is no one address in "%s"', (text) => {
	expect(judgeText(email, text)).toBeUndefined();
});

it.each<[string, string | undefined, string]>([
	['+351 912 345 678', undefined, '+351912345678'],
	['00351 912-345-678', undefined, '+351912345678'],
	['+49 (0)30 901820', undefined, '+4930901820'],
	['my number is +351 912 345 678, thanks', undefined, '+351912345678'],
	['912 345 678', 'PT', '+351912345678'],
	['030 901820', 'DE', '+4930901820'],
	['＋３５１９１２３４５６７８', undefined, '+351912345678'],
	['٠١٢٣٤٥٦٧٨٩', 'EG', '+20123456789'],
	['+1 (202) 456-1111', 'PT', '+12024561111'],
	['912 345\n678', 'PT', '+351912345678'],
])('"%s" with the country %s is %s', (text, country, answer) => {
	expect(judgeText(phone, text, country ? { country } : {})).toEqual({ answer });
});

it.each<[string, string | undefined]>([
	['912 345 678', undefined],
	['+351 912', undefined],
	['12', 'PT'],
	['call me', 'PT'],
	['+351 912 345 678 901 234', undefined],
])('"%s" with the country %s is no number', (text, country) => {
	expect(judgeText(phone, text, country ? { country } : {})).toBeUndefined();
});
