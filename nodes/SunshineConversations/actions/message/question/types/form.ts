import type { IDataObject } from 'n8n-workflow';
import { isObject, listOf } from '../../../../vocabulary/pick';
import { readFields } from '../../content/form';
import { formFieldRows } from '../../content/formFields';
import type { ResponseType } from '../responseType';

export const form: ResponseType = {
	option: { name: 'Form', value: 'form', description: 'Several questions to fill in at once' },
	fields: [formFieldRows],
	read: (input) => ({ fields: readFields(input) }),
	content: ({ fields }) => ({ type: 'form', fields }),
	judge({ content }) {
		if (content.type !== 'formResponse') return undefined;
		const fields = listOf(content.fields).filter(isObject);
		return { answer: Object.fromEntries(fields.map((field) => [String(field.name), valueOf(field)])) };
	},
	retryMessage: () => 'Please fill in the form.',
};

/** Of a choice its name. */
function valueOf({ text, email, select }: IDataObject): unknown {
	const [chosen] = listOf(select).filter(isObject);
	return text ?? email ?? chosen?.name;
}
