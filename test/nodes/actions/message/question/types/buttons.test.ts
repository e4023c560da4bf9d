import { findChoice } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/buttons';

function find(text: string, labels: string[], values = labels.map((label) => `${label} (value)`)) {
	const choices = labels.map((label, index) => ({ label, value: values[index]! }));
	return findChoice({ text, content: {}, timeZone: 'UTC' }, choices)?.label;
}

const SIZES = ['Small', 'Médio', 'Extra Grande'];

it.each([
	['small', 'Small'],
	[' SMALL! ', 'Small'],
	['"Small".', 'Small'],
	['medio', 'Médio'],
	['MÉDIO', 'Médio'],
	['extra   grande', 'Extra Grande'],
	['Ｓｍａｌｌ', 'Small'],
	['2', 'Médio'],
	['２', 'Médio'],
	['٢', 'Médio'],
	['2.', 'Médio'],
	['#2', 'Médio'],
	['2️⃣', 'Médio'],
	['small (value)', 'Small'],
])('"%s" is %s', (text, label) => {
	expect(find(text, SIZES)).toBe(label);
});

it.each(['', '...', '0', '4', '22', '-', 'smal', 'small or large', '1 2'])('"%s" is none of them', (text) => {
	expect(find(text, SIZES)).toBeUndefined();
});

it.each<[string, string[], string | undefined]>([
	['2', ['2 nights', '3 nights'], '2 nights'],
	['1', ['2 nights', '3 nights'], undefined],
	['2', ['3', '5', '7'], undefined],
	['10', ['9:00', '10:00'], '10:00'],
	['papa', ['Papa', 'Papá'], 'Papa'],
	['papá', ['Papa', 'Papá'], 'Papá'],
	['がき', ['かき', 'がき'], 'がき'],
	['ดู', ['ดี', 'ดู'], 'ดู'],
	['हूं', ['हां', 'हूं'], 'हूं'],
	['👍🏽', ['👍', '👎'], '👍'],
	['❤', ['❤️', '💔'], '❤️'],
	['yes', ['Yes ✅', 'No ❌'], 'Yes ✅'],
	['?', ['?', '!'], '?'],
	['ΝΑΙ', ['Ναι', 'Όχι'], 'Ναι'],
	['οχι', ['Ναι', 'Όχι'], 'Όχι'],
	['STRASSE', ['Straße', 'Platz'], undefined],
])('"%s" among %j is %s', (text, labels, label) => {
	expect(find(text, labels)).toBe(label);
});

it('takes a number that means one choice by its place and another by its value for neither', () => {
	const labels = ['Great', 'Fair', 'Bad'];
	expect(find('3', labels, ['3', '2', '1'])).toBeUndefined();
	expect(find('2', labels, ['3', '2', '1'])).toBe('Fair');
	expect(find('30', labels, ['10', '20', '30'])).toBe('Bad');
});

it('believes a button before the words on it', () => {
	const choices = [
		{ label: 'One', value: 'a' },
		{ label: 'a', value: 'b' },
	];
	expect(findChoice({ text: 'a', payload: 'a', content: {}, timeZone: 'UTC' }, choices)?.label).toBe('One');
});
