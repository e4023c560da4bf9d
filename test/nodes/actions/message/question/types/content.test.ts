import type { IDataObject } from 'n8n-workflow';
import type { ResponseType } from '../../../../../../nodes/SunshineConversations/actions/message/question/responseType';
import { anything } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/anything';
import { approval } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/approval';
import { file } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/file';
import { form } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/form';
import { location } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/location';
import { text } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/text';
import { judgeText } from './judgeText';

function judge(type: ResponseType, content: IDataObject, rules: IDataObject = {}) {
	return type.judge({ text: String(content.text ?? ''), content, timeZone: 'UTC' }, rules);
}

const picture = { type: 'image', mediaUrl: 'https://example.com/a.png', mediaType: 'image/png' };
const pdf = { type: 'file', mediaUrl: 'https://example.com/a.pdf', mediaType: 'application/pdf' };
const pictureAsFile = { ...pdf, mediaType: 'image/jpeg' };
const voice = { ...pdf, mediaType: 'audio/ogg' };

it.each<[string, IDataObject, IDataObject, boolean]>([
	['a picture', picture, {}, true],
	['a document', pdf, {}, true],
	['a voice message', voice, {}, true],
	['a picture', picture, { kindOfFile: 'picture' }, true],
	['a picture sent as a file', pictureAsFile, { kindOfFile: 'picture' }, true],
	['a document', pdf, { kindOfFile: 'picture' }, false],
	['a document', pdf, { kindOfFile: 'document' }, true],
	[
		'a document of a type that nobody knows',
		{ ...pdf, mediaType: undefined },
		{ kindOfFile: 'document' },
		true,
	],
	['a picture', picture, { kindOfFile: 'document' }, false],
	['a voice message', voice, { kindOfFile: 'document' }, false],
	['a text', { type: 'text', text: 'https://example.com/a.png' }, {}, false],
	['a file without an address', { type: 'file' }, {}, false],
])('%s (%j) with %j answers a question for a file: %s', (_, content, rules, isAnswer) => {
	expect(judge(file, content, rules)).toEqual(isAnswer ? { answer: content.mediaUrl } : undefined);
});

it('a location comes with what is known of it', () => {
	const coordinates = { lat: 38.7, long: -9.1 };
	expect(judge(location, { type: 'location', coordinates })).toEqual({ answer: coordinates });
	const place = { name: 'Office', address: 'Rua Augusta 1' };
	expect(judge(location, { type: 'location', coordinates, location: place })).toEqual({
		answer: { ...coordinates, ...place },
	});
	expect(judge(location, { type: 'text', text: '38.7, -9.1' })).toBeUndefined();
});

it('a form comes with each of its fields by name', () => {
	const fields = [
		{ type: 'text', name: 'name', text: 'Ana' },
		{ type: 'email', name: 'email', email: 'ana@example.com' },
		{ type: 'select', name: 'size', select: [{ name: 'l', label: 'Large' }] },
	];
	expect(judge(form, { type: 'formResponse', fields })).toEqual({
		answer: { name: 'Ana', email: 'ana@example.com', size: 'l' },
	});
	expect(judge(form, { type: 'text', text: 'Ana' })).toBeUndefined();
});

it.each<[string, IDataObject, string | undefined]>([
	[' Ana ', {}, 'Ana'],
	['😀', { longestText: 1 }, '😀'],
	['ab', { shortestText: 3 }, undefined],
	['abcd', { longestText: 3 }, undefined],
	['', {}, undefined],
	['\u200b', {}, undefined],
])('the text "%s" with %j is %s', (given, rules, answer) => {
	expect(judgeText(text, given, rules)).toEqual(answer === undefined ? undefined : { answer });
});

const labels = {
	approve: { label: 'Sim', value: 'approve' },
	disapprove: { label: 'Não', value: 'disapprove' },
};

it.each<[string, IDataObject, boolean | undefined]>([
	['sim', labels, true],
	['nao', labels, false],
	['2', labels, false],
	['talvez', labels, undefined],
	['não', { approve: labels.approve }, undefined],
])('"%s" with %j approves: %s', (given, rules, approved) => {
	const choice = approved ? 'approve' : 'disapprove';
	const answer = { answer: approved, choice, approved, data: { approved } };
	expect(judgeText(approval, given, rules)).toEqual(approved === undefined ? undefined : answer);
});

it('anything is an answer', () => {
	expect(judge(anything, { type: 'text', text: 'Hi' })).toEqual({ answer: 'Hi' });
	expect(judge(anything, picture)).toEqual({ answer: picture.mediaUrl });
	expect(judge(anything, { type: 'location' })).toEqual({ answer: 'location' });
});
