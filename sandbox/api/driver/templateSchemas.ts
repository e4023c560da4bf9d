import { Type } from '@sinclair/typebox';
import { oneOfStrings, text } from '../schemas/typebox';
import { strict } from './schemas';

const Header = Type.Object(
	{
		type: oneOfStrings('text', 'image', 'video', 'document', 'location'),
		text: Type.Optional(text(60)),
	},
	strict,
);

const Button = Type.Object(
	{
		type: oneOfStrings('copy_code', 'quick_reply', 'url'),
		text: text(25),
		url: Type.Optional(text(2000)),
	},
	strict,
);

export const TemplateApproval = Type.Object(
	{
		name: text(512),
		language: text(20),
		header: Type.Optional(Header),
		body: text(1024),
		buttons: Type.Optional(Type.Array(Button, { maxItems: 10 })),
	},
	strict,
);
